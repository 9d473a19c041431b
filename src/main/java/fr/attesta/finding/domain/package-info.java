/** The rules on what an organisation must answer and correct. */
@NullMarked
package fr.attesta.finding.domain;

import org.jspecify.annotations.NullMarked;
