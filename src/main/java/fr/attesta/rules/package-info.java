/** The tables of the rules, as they are in force on a date, for everybody who works here. */
@NullMarked
package fr.attesta.rules;

import org.jspecify.annotations.NullMarked;
