/** Versions of the national quality standard, indicators, applicability and severity: all dated. */
@NullMarked
package fr.attesta.referential;

import org.jspecify.annotations.NullMarked;
