/** A dry run of the dates to come: the same rules, steps and diagrams as in earnest, and nobody is told. */
@NullMarked
package fr.attesta.simulation.domain;

import org.jspecify.annotations.NullMarked;
