/** The list of cases: searched, filtered and paged by the database. */
@NullMarked
package fr.attesta.casefile.list;

import org.jspecify.annotations.NullMarked;
