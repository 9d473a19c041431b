/** The time machine: what the coming months bring to a case, a certificate or the whole portfolio. */
@NullMarked
package fr.attesta.simulation;

import org.jspecify.annotations.NullMarked;
