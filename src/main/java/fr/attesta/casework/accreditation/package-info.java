/** The file of a case as an accreditation assessor wants it: by clause of ISO/IEC 17065, with what is missing. */
@NullMarked
package fr.attesta.casework.accreditation;

import org.jspecify.annotations.NullMarked;
