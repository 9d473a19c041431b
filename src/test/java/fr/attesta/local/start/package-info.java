/** {@code ./start}: the servers and the application for a first look, in front or in the background. */
@NullMarked
package fr.attesta.local.start;

import org.jspecify.annotations.NullMarked;
