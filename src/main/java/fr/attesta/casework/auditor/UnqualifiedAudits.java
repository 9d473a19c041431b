package fr.attesta.casework.auditor;

import fr.attesta.audit.competence.AuditCompetence;
import fr.attesta.audit.programme.AuditDays;
import fr.attesta.audit.scheduling.Audits;
import fr.attesta.audit.scheduling.Audits.Asked;
import fr.attesta.audit.workload.AuditorAudit;
import fr.attesta.auditor.Qualifications;
import fr.attesta.auditor.domain.Competence;
import fr.attesta.auditor.domain.Competence.Need;
import fr.attesta.auditor.domain.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The agreed audits whose auditors are qualified no longer: a qualification may be withdrawn after the day was agreed. */
@ApplicationScoped
class UnqualifiedAudits {

    private final Audits audits;
    private final AuditCompetence competence;
    private final Qualifications qualifications;
    private final Clock clock;

    UnqualifiedAudits(Audits audits, AuditCompetence competence, Qualifications qualifications, Clock clock) {
        this.audits = audits;
        this.competence = competence;
        this.qualifications = qualifications;
        this.clock = clock;
    }

    /**
     * The categories that an auditor lacks for each agreed one of these audits, by its run; not for those whose team was chosen
     * with a reason in place of a qualification.
     */
    @Transactional
    Map<UUID, String> among(List<AuditorAudit> toCome, String auditor) {
        Register register = qualifications.register();
        LocalDate today = LocalDate.now(clock);
        Map<UUID, String> lacking = new HashMap<>();
        for (AuditorAudit audit : toCome) {
            LocalDate first = audit.startsOn();
            Asked asked = audits.asked(audit.runId());
            if (first != null && !first.isBefore(today) && asked.justification() == null) {
                List<LocalDate> days = AuditDays.from(first, audit.duration());
                Need need = competence.need(audit.caseId(), audit.runId(), asked.categories(), days);
                Competence found = Competence.of(register, auditor, need);
                if (!found.missing().isEmpty()) {
                    lacking.put(audit.runId(), found.missingCodes());
                }
            }
        }
        return lacking;
    }
}
