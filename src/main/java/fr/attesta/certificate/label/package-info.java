/** Finds the tasks of a case by its certificates. */
@NullMarked
package fr.attesta.certificate.label;

import org.jspecify.annotations.NullMarked;
