/** What deadlines trigger and when: the body's table of steps. */
@NullMarked
package fr.attesta.deadline.step;

import org.jspecify.annotations.NullMarked;
