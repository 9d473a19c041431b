/** Non-conformities: their severity, their clocks and their state, from the notification to the end. */
@NullMarked
package fr.attesta.finding;

import org.jspecify.annotations.NullMarked;
