/** What the rules say about the audit of a case, and what was agreed. */
@NullMarked
package fr.attesta.quote.mandate;

import org.jspecify.annotations.NullMarked;
