/** The public list of certified organisations (labour code, art. L.6351-7-1), folded from what happened to certificates. */
@NullMarked
package fr.attesta.certificate.register;

import org.jspecify.annotations.NullMarked;
