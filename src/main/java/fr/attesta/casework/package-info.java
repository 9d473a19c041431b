/** The staff pages and the API about cases and tasks: they compose the features and own no data. */
@NullMarked
package fr.attesta.casework;

import org.jspecify.annotations.NullMarked;
