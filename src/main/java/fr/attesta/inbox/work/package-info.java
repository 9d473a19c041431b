/** What surrounds the work on tasks: who is told of a new assignment. */
@NullMarked
package fr.attesta.inbox.work;

import org.jspecify.annotations.NullMarked;
