/** The audit as it was held: meetings, half-days, and the grid with one line per examined indicator. */
@NullMarked
package fr.attesta.audit.report;

import org.jspecify.annotations.NullMarked;
