/** Staff take a sent quote back and make its next version. */
@NullMarked
package fr.attesta.quote.offer.revision;

import org.jspecify.annotations.NullMarked;
