/** The numbers by which French organisations are known, valid by construction. */
@NullMarked
package fr.attesta.shared.number;

import org.jspecify.annotations.NullMarked;
