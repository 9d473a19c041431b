/** The mail ledger and the relay: the only way a mail leaves Attesta. */
@NullMarked
package fr.attesta.mail;

import org.jspecify.annotations.NullMarked;
