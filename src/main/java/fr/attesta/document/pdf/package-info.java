/** Printed documents: archivable PDF from templates, and QR codes. */
@NullMarked
package fr.attesta.document.pdf;

import org.jspecify.annotations.NullMarked;
