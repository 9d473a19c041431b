/** The process of a case, drawn: where it stands, what is behind it and what comes next. */
@NullMarked
package fr.attesta.casework.process;

import org.jspecify.annotations.NullMarked;
