/** The public verification of certificates, as a page and by API. */
@NullMarked
package fr.attesta.certificate.web;

import org.jspecify.annotations.NullMarked;
