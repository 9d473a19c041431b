/** The public application form: drafts that are kept page by page and handed in as an application. */
@NullMarked
package fr.attesta.quote.intake;

import org.jspecify.annotations.NullMarked;
