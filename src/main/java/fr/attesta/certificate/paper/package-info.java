/** What is printed when a certificate is issued, in both languages, and how its holder gets it. */
@NullMarked
package fr.attesta.certificate.paper;

import org.jspecify.annotations.NullMarked;
