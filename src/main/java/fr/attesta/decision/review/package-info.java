/** The independent review of a file before the decision, and everything that both look at. */
@NullMarked
package fr.attesta.decision.review;

import org.jspecify.annotations.NullMarked;
