/** The evidence that corrections are effective, and its verification. */
@NullMarked
package fr.attesta.finding.evidence;

import org.jspecify.annotations.NullMarked;
