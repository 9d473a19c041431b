/** Value types and tiny helpers that every package may use. */
@NullMarked
package fr.attesta.shared;

import org.jspecify.annotations.NullMarked;
