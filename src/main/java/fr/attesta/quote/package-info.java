/** Estimates and quotes: what a certification takes and costs, by the book. */
@NullMarked
package fr.attesta.quote;

import org.jspecify.annotations.NullMarked;
