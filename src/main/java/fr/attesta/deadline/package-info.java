/** The register of legal and contractual dates, and the planner that acts on what is due. */
@NullMarked
package fr.attesta.deadline;

import org.jspecify.annotations.NullMarked;
