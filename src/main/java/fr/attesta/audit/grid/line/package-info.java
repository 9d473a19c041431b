/** A line of the grid: where it stands, what the auditor typed, and what they saw. */
@NullMarked
package fr.attesta.audit.grid.line;

import org.jspecify.annotations.NullMarked;
