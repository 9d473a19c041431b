/** The malware scanner that files from outside pass through. */
@NullMarked
package fr.attesta.document.scan;

import org.jspecify.annotations.NullMarked;
