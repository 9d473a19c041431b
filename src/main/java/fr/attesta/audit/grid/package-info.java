/** The audit while it is under way: sample, opening meeting, and the grid that its auditors fill in line by line. */
@NullMarked
package fr.attesta.audit.grid;

import org.jspecify.annotations.NullMarked;
