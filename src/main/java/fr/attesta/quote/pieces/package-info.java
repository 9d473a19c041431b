/** Files that stand for pieces of an application, wherever they come in. */
@NullMarked
package fr.attesta.quote.pieces;

import org.jspecify.annotations.NullMarked;
