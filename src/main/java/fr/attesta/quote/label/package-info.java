/** Finds the tasks of a case by what was applied for. */
@NullMarked
package fr.attesta.quote.label;

import org.jspecify.annotations.NullMarked;
