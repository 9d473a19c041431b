/** The audits to come against the days that the auditors have. */
@NullMarked
package fr.attesta.simulation.demand;

import org.jspecify.annotations.NullMarked;
