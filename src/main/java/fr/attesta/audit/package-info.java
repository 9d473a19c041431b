/** Audits: phone pre-audit, programme, dates, plan, grid and report; the auditor’s side of a case. */
@NullMarked
package fr.attesta.audit;

import org.jspecify.annotations.NullMarked;
