/** Tells the open lists that there are new tasks, without a reload and without moving what people read. */
@NullMarked
package fr.attesta.inbox.live;

import org.jspecify.annotations.NullMarked;
