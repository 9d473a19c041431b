package fr.attesta.audit.programme;

import fr.attesta.referential.domain.AuditType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An audit whose indicators are asked for.
 *
 * @param on first day of the audit: it chooses the version of the standard
 */
public record AuditedRun(UUID caseId, UUID runId, AuditType type, LocalDate on) {}
