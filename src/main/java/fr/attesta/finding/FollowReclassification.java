package fr.attesta.finding;

import fr.attesta.audit.report.FindingReclassified;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.referential.domain.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;

/** A contestation changed a conclusion of the audit: the non-conformity and its clocks follow, what was notified stays known. */
@ApplicationScoped
class FollowReclassification {

    private final NonConformities findings;
    private final FindingClocks clocks;
    private final Journal journal;
    private final Clock clock;

    FollowReclassification(NonConformities findings, FindingClocks clocks, Journal journal, Clock clock) {
        this.findings = findings;
        this.clocks = clocks;
        this.journal = journal;
        this.clock = clock;
    }

    void on(@Observes FindingReclassified change) {
        findings.ofRun(change.runId()).stream()
                .filter(finding -> finding.indicator == change.indicator() && !finding.state.gone())
                .forEach(finding -> follow(finding, change));
        clocks.follow(change.caseId(), change.runId());
    }

    private void follow(NonConformity finding, FindingReclassified change) {
        Severity former = finding.severity;
        LocalDate today = LocalDate.now(clock);
        change.newResult()
                .severity()
                .ifPresentOrElse(severity -> finding.reclassify(severity, today), () -> finding.drop(today));
        journal.write(Fact.of(change.caseId(), "finding.reclassified")
                .with("number", finding.number())
                .with("from", former)
                .with("to", change.newResult()));
    }
}
