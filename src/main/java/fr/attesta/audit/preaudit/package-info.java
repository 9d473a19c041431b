/** The optional phone pre-audit: an appointment, a call and a gap report; never advice, never findings. */
@NullMarked
package fr.attesta.audit.preaudit;

import org.jspecify.annotations.NullMarked;
