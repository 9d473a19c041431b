/** The texts of the mails: whether they are complete, and which version of them a mail was written from. */
@NullMarked
package fr.attesta.mail.template;

import org.jspecify.annotations.NullMarked;
