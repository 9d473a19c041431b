/** The append-only business journal: who did what, for whom, when, chained by hashes. */
@NullMarked
package fr.attesta.journal;

import org.jspecify.annotations.NullMarked;
