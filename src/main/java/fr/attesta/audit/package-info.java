/** Audits: programme, plan, grid, meetings and reports. */
@NullMarked
package fr.attesta.audit;

import org.jspecify.annotations.NullMarked;
