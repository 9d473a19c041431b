package fr.attesta.audit.scheduling;

import fr.attesta.audit.programme.AuditDays;
import fr.attesta.audit.programme.AuditedRun;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.HalfDays;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The audit of a run as other packages and pages see it.
 *
 * @param startsOn first day, once the organisation has chosen it
 */
public record AuditView(
        UUID runId,
        UUID caseId,
        AuditType auditType,
        HalfDays duration,
        String auditor,
        @Nullable String impartialityJustification,
        AuditState state,
        @Nullable LocalDate startsOn) {

    /** The agreed days; none before the organisation has chosen. */
    public List<LocalDate> days() {
        return startsOn == null ? List.of() : AuditDays.from(startsOn, duration);
    }

    /** @throws IllegalStateException before a day was agreed */
    public LocalDate firstDay() {
        if (startsOn == null) {
            throw new IllegalStateException("Expected the audit of run " + runId + " to have a day but it has none");
        }
        return startsOn;
    }

    public AuditedRun heldOn(LocalDate day) {
        return new AuditedRun(caseId, runId, auditType, day);
    }
}
