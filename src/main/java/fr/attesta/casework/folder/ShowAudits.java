package fr.attesta.casework.folder;

import fr.attesta.audit.exchange.Reports;
import fr.attesta.audit.report.Grids;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.audit.scheduling.Audits;
import fr.attesta.casefile.Runs;
import fr.attesta.decision.Decisions;
import fr.attesta.finding.Findings;
import fr.attesta.identity.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The audits of a case, newest first. */
@ApplicationScoped
class ShowAudits {

    private final Audits audits;
    private final Grids grids;
    private final Reports reports;
    private final Findings findings;
    private final Decisions decisions;
    private final Runs runs;
    private final StaffDirectory staff;

    ShowAudits(
            Audits audits,
            Grids grids,
            Reports reports,
            Findings findings,
            Decisions decisions,
            Runs runs,
            StaffDirectory staff) {
        this.audits = audits;
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
                team(audit),
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
        return names.stream().map(staff::displayName).toList();
    }
}
