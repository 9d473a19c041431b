/** The mail of the morning to everybody whom open tasks await. */
@NullMarked
package fr.attesta.inbox.digest;

import org.jspecify.annotations.NullMarked;
