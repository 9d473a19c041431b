/** The inbox as a list: searched, filtered, sorted, counted and paged by the database. */
@NullMarked
package fr.attesta.inbox.list;

import org.jspecify.annotations.NullMarked;
