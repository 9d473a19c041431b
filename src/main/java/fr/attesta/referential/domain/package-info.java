/** The rules on indicators as pure functions: which apply, which a surveillance examines, which may be minor. */
@NullMarked
package fr.attesta.referential.domain;

import org.jspecify.annotations.NullMarked;
