/** Certificates that this body takes over from another one, with their end date and their cycle (audit order, art. 7). */
@NullMarked
package fr.attesta.cycle.takeover;

import org.jspecify.annotations.NullMarked;
