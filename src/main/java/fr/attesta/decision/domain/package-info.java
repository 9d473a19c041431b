/** The rules on findings that stand in the way of a decision. */
@NullMarked
package fr.attesta.decision.domain;

import org.jspecify.annotations.NullMarked;
