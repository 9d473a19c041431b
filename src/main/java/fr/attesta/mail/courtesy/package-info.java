/** Mails that their readers may decline, and who has done so. */
@NullMarked
package fr.attesta.mail.courtesy;

import org.jspecify.annotations.NullMarked;
