/** What is certified of an organisation, and how it grows (audit order, art. 9) or shrinks (ISO/IEC 17065, 7.11). */
@NullMarked
package fr.attesta.quote.scope;

import org.jspecify.annotations.NullMarked;
