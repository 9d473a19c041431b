/** The list that is shown, as a file for a spreadsheet. */
@NullMarked
package fr.attesta.inbox.export;

import org.jspecify.annotations.NullMarked;
