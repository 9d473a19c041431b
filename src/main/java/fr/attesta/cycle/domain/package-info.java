/** The rules of the three years of a certificate. */
@NullMarked
package fr.attesta.cycle.domain;

import org.jspecify.annotations.NullMarked;
