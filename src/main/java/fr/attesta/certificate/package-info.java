/** Certificates: what they say, their scope and their life until they end. */
@NullMarked
package fr.attesta.certificate;

import org.jspecify.annotations.NullMarked;
