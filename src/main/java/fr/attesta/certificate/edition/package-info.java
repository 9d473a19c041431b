/** Certificates that are issued again in another scope, with the same number and the same end. */
@NullMarked
package fr.attesta.certificate.edition;

import org.jspecify.annotations.NullMarked;
