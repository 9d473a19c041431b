/** What the body sets itself for tasks that no text and no agreed day dates. */
@NullMarked
package fr.attesta.inbox.target;

import org.jspecify.annotations.NullMarked;
