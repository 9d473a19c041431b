package fr.attesta.casework.folder;

import fr.attesta.audit.competence.AuditCompetence;
import fr.attesta.audit.exchange.Reports;
import fr.attesta.audit.report.Grids;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.audit.scheduling.Audits;
import fr.attesta.casefile.Runs;
import fr.attesta.decision.Decisions;
import fr.attesta.finding.Findings;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.shared.Category;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The audits of a case, newest first. */
@ApplicationScoped
class ShowAudits {

    private final Audits audits;
    private final AuditCompetence competence;
    private final Grids grids;
    private final Reports reports;
    private final Findings findings;
    private final Decisions decisions;
    private final Runs runs;
    private final StaffDirectory staff;

    ShowAudits(
            Audits audits,
            AuditCompetence competence,
            Grids grids,
            Reports reports,
            Findings findings,
            Decisions decisions,
            Runs runs,
            StaffDirectory staff) {
        this.audits = audits;
        this.competence = competence;
        this.grids = grids;
        this.reports = reports;
        this.findings = findings;
        this.decisions = decisions;
        this.runs = runs;
        this.staff = staff;
    }

    @Transactional
    List<AuditCard> ofCase(UUID caseId) {
        return audits.ofCase(caseId).stream().map(this::card).toList().reversed();
    }

    /** The audits themselves, oldest first. */
    List<AuditView> viewsOf(UUID caseId) {
        return audits.ofCase(caseId);
    }

    private AuditCard card(AuditView audit) {
        return new AuditCard(
                runs.get(audit.runId()),
                audit,
                team(audit).stream().map(staff::displayName).toList(),
                qualifications(audit),
                audits.asked(audit.runId()).justification(),
                grids.held(audit.runId()),
                reports.find(audit.runId()),
                findings.ofRun(audit.runId()),
                decisions.ofRun(audit.runId()));
    }

    private List<String> team(AuditView audit) {
        List<String> names = new ArrayList<>(List.of(audit.auditor()));
        audits.team(audit.runId()).stream()
                .filter(name -> !name.equals(audit.auditor()))
                .forEach(names::add);
        return names;
    }

    private List<AuditCard.Qualified> qualifications(AuditView audit) {
        if (audit.days().isEmpty()) {
            return List.of();
        }
        Set<Category> asked = audits.asked(audit.runId()).categories();
        return competence
                .of(team(audit), competence.need(audit.caseId(), audit.runId(), asked, audit.days()))
                .entrySet()
                .stream()
                .map(entry -> new AuditCard.Qualified(staff.displayName(entry.getKey()), entry.getValue()))
                .toList();
    }
}
