/** The quote and the contract as printed documents. */
@NullMarked
package fr.attesta.quote.offer.paper;

import org.jspecify.annotations.NullMarked;
