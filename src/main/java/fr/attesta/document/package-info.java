/** Files kept with their hash, checks on what people send, and PDF documents of our own. */
@NullMarked
package fr.attesta.document;

import org.jspecify.annotations.NullMarked;
