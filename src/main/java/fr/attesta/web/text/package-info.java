/** Texts and formats in the reader's language. */
@NullMarked
package fr.attesta.web.text;

import org.jspecify.annotations.NullMarked;
