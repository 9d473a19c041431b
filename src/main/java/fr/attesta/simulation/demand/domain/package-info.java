/** Spreads the audits to come over months of limited capacity. */
@NullMarked
package fr.attesta.simulation.demand.domain;

import org.jspecify.annotations.NullMarked;
