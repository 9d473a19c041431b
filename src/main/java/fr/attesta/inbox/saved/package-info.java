/** Lists of the inbox that people keep under a name, for themselves or for a role. */
@NullMarked
package fr.attesta.inbox.saved;

import org.jspecify.annotations.NullMarked;
