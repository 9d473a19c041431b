/** The audit plan: agenda, place, applicable indicators; sent before the audit. */
@NullMarked
package fr.attesta.audit.planning;

import org.jspecify.annotations.NullMarked;
