/** The page and the API about absences and deputies. */
@NullMarked
package fr.attesta.casework.absence;

import org.jspecify.annotations.NullMarked;
