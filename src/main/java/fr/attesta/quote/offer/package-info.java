/** The quote, its acceptance, the contract, and the mandate that the audit follows. */
@NullMarked
package fr.attesta.quote.offer;

import org.jspecify.annotations.NullMarked;
