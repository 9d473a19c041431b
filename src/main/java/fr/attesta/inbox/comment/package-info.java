/** What people tell one another about a task, with files and mentions. */
@NullMarked
package fr.attesta.inbox.comment;

import org.jspecify.annotations.NullMarked;
