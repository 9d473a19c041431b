/** The time machine for staff and programs. */
@NullMarked
package fr.attesta.simulation.web;

import org.jspecify.annotations.NullMarked;
