/** Files that an organisation encloses by signed link, line by line, with the answer that they belong to. */
@NullMarked
package fr.attesta.document.enclosure;

import org.jspecify.annotations.NullMarked;
