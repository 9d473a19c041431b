/** Which pieces a case should hold, and how complete it is. */
@NullMarked
package fr.attesta.casework.accreditation.domain;

import org.jspecify.annotations.NullMarked;
