/** Time: the one clock of the application, its pretended offset in local use, and business days. */
@NullMarked
package fr.attesta.calendar;

import org.jspecify.annotations.NullMarked;
