package fr.attesta.casework.folder;

import fr.attesta.audit.exchange.ReportView;
import fr.attesta.audit.report.HeldAuditView;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.casefile.RunView;
import fr.attesta.decision.DecisionView;
import fr.attesta.finding.FindingView;
import java.util.List;
import java.util.Optional;

/**
 * One audit of a case with what came of it.
 *
 * @param team names of its auditors, who leads first
 * @param findings without those that a contestation removed
 */
public record AuditCard(
        RunView run,
        AuditView audit,
        List<String> team,
        Optional<HeldAuditView> held,
        Optional<ReportView> report,
        List<FindingView> findings,
        Optional<DecisionView> decision) {

    public long majors() {
        return findings.stream().filter(FindingView::major).count();
    }

    public long minors() {
        return findings.size() - majors();
    }
}
