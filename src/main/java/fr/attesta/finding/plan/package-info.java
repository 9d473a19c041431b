/** The exchange of the action plan with the organisation, line by line and round by round. */
@NullMarked
package fr.attesta.finding.plan;

import org.jspecify.annotations.NullMarked;
