package fr.attesta.casework.folder;

import fr.attesta.audit.exchange.ReportView;
import fr.attesta.audit.report.HeldAuditView;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.auditor.domain.Competence;
import fr.attesta.casefile.RunView;
import fr.attesta.decision.DecisionView;
import fr.attesta.finding.FindingView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One audit of a case with what came of it.
 *
 * @param team names of its auditors, who leads first
 * @param qualifications of each of them on the agreed days; none before there are any
 * @param justification why somebody without a qualification audits; null when nobody had to say
 * @param findings without those that a contestation removed
 */
public record AuditCard(
        RunView run,
        AuditView audit,
        List<String> team,
        List<Qualified> qualifications,
        @Nullable String justification,
        Optional<HeldAuditView> held,
        Optional<ReportView> report,
        List<FindingView> findings,
        Optional<DecisionView> decision) {

    /** An auditor held against the audit. */
    public record Qualified(String name, Competence competence) {}

    public long majors() {
        return findings.stream().filter(FindingView::major).count();
    }

    public long minors() {
        return findings.size() - majors();
    }
}
