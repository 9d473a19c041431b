/** The regulatory clock: which deadline follows from which event. */
@NullMarked
package fr.attesta.deadline;

import org.jspecify.annotations.NullMarked;
