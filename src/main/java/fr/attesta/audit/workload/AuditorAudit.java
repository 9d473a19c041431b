package fr.attesta.audit.workload;

import fr.attesta.audit.scheduling.AuditState;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.HalfDays;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An audit of an auditor.
 *
 * @param startsOn first day; null before the organisation has chosen one
 * @param leads whether the person leads it
 */
public record AuditorAudit(
        UUID caseId,
        UUID runId,
        String caseNumber,
        String providerName,
        AuditType type,
        AuditState state,
        @Nullable LocalDate startsOn,
        HalfDays duration,
        boolean leads) {}
