/** The pages that a training organisation reaches by a signed link. */
@NullMarked
package fr.attesta.portal;

import org.jspecify.annotations.NullMarked;
