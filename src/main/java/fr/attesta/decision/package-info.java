/** Technical review and decision: may the certificate be granted. */
@NullMarked
package fr.attesta.decision;

import org.jspecify.annotations.NullMarked;
