/** Human tasks: our own projection of the user tasks of the processes, claimed, released and completed here. */
@NullMarked
package fr.attesta.inbox;

import org.jspecify.annotations.NullMarked;
