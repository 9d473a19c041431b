/** What the body knows of the competence of its auditors: the register of their qualifications (ISO/IEC 17065, 6.1.2). */
@NullMarked
package fr.attesta.auditor;

import org.jspecify.annotations.NullMarked;
