/** The rules on the validity and the number of a certificate. */
@NullMarked
package fr.attesta.certificate.domain;

import org.jspecify.annotations.NullMarked;
