/** The import file: its columns, how it is read, and what is wrong in it. */
@NullMarked
package fr.attesta.portfolio.content;

import org.jspecify.annotations.NullMarked;
