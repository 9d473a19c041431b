/** What became of mails after they were planned, told to whoever has to act on it. */
@NullMarked
package fr.attesta.mail.delivery;

import org.jspecify.annotations.NullMarked;
