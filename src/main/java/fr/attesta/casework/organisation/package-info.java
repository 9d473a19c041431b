/** The organisations that the body knows, and the history of one of them. */
@NullMarked
package fr.attesta.casework.organisation;

import org.jspecify.annotations.NullMarked;
