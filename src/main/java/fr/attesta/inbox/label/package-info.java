/** What the features add to the tasks of a case, so that people find them by it. */
@NullMarked
package fr.attesta.inbox.label;

import org.jspecify.annotations.NullMarked;
