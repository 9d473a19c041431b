/** What a quote says, for pages, documents and programs. */
@NullMarked
package fr.attesta.quote.offer.content;

import org.jspecify.annotations.NullMarked;
