/** The application of a training organisation: intake, completeness, missing pieces. */
@NullMarked
package fr.attesta.quote.application;

import org.jspecify.annotations.NullMarked;
