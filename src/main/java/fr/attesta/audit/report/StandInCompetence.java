package fr.attesta.audit.report;

import fr.attesta.audit.competence.AuditCompetence;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.audit.scheduling.Audits;
import fr.attesta.auditor.domain.Competence.Need;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Whoever holds an audit that they were not chosen for, because the task was given to them or they stand in for an absent
 * colleague, is qualified for it: nobody has written a reason for them.
 */
@ApplicationScoped
class StandInCompetence {

    private final Audits audits;
    private final AuditCompetence competence;
    private final StaffDirectory staff;

    StandInCompetence(Audits audits, AuditCompetence competence, StaffDirectory staff) {
        this.audits = audits;
        this.competence = competence;
        this.staff = staff;
    }

    List<Refusal> bars(UUID runId, String userName) {
        AuditView audit = audits.view(runId);
        if (audits.team(runId).contains(userName) || audit.days().isEmpty()) {
            return List.of();
        }
        Need need = competence.need(audit.caseId(), runId, audits.asked(runId).categories(), audit.days());
        return competence.lacking(List.of(userName), need).values().stream()
                .map(found -> Refusal.conflict(
                        "audit.stand_in_not_qualified", staff.displayName(userName), found.missingCodes()))
                .toList();
    }
}
