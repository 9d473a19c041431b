/** A certified organisation adds to its scope (audit order, art. 9) or gives up a part of it (ISO/IEC 17065, 7.11). */
@NullMarked
package fr.attesta.cycle.scope;

import org.jspecify.annotations.NullMarked;
