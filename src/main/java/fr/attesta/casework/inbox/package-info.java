/** Pages of the inbox: the list with its filters and what is done from it. */
@NullMarked
package fr.attesta.casework.inbox;

import org.jspecify.annotations.NullMarked;
