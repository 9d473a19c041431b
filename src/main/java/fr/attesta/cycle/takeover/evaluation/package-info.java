/** An adapted evaluation before a certificate of another body is taken over (audit order, art. 7). */
@NullMarked
package fr.attesta.cycle.takeover.evaluation;

import org.jspecify.annotations.NullMarked;
