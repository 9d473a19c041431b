package fr.attesta.finding;

import fr.attesta.audit.report.GridLineView;
import fr.attesta.audit.report.Grids;
import fr.attesta.audit.report.IndicatorResult;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.referential.domain.Severity;
import fr.attesta.shared.Uuid7;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Registers what the audit found and starts the legal clocks; a minor of an earlier audit is lifted when its indicator is now
 * conform, and becomes a major when it is not (audit order of 6 June 2019, art. 5).
 */
@ApplicationScoped
class NotifyFindings implements JobHandler {

    private final Grids grids;
    private final NonConformities findings;
    private final FindingClocks clocks;
    private final Journal journal;
    private final Clock clock;

    NotifyFindings(Grids grids, NonConformities findings, FindingClocks clocks, Journal journal, Clock clock) {
        this.grids = grids;
        this.findings = findings;
        this.clocks = clocks;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "finding.notify-findings";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        List<NonConformity> earlier = earlier(job);
        int position = findings.ofCase(job.caseId()).size();
        boolean any = false;
        for (GridLineView line : grids.of(job.runId())) {
            Optional<NonConformity> before = earlier.stream()
                    .filter(finding -> finding.indicator == line.indicator())
                    .filter(finding -> finding.state == FindingState.ACCEPTED)
                    .findFirst();
            switch (line.result()) {
                case CONFORM -> before.ifPresent(this::lift);
                case MINOR, MAJOR -> {
                    position++;
                    any = true;
                    register(job, position, line, before);
                }
                case NOT_APPLICABLE -> {
                    // says nothing about an earlier finding
                }
            }
        }
        clocks.settle(earlier.stream().map(finding -> finding.runId).collect(Collectors.toUnmodifiableSet()));
        clocks.follow(job.caseId(), job.runId());
        return Map.of("openFindings", any);
    }

    /** An extension looks at what it adds only: it says nothing about what was found elsewhere. */
    private List<NonConformity> earlier(Job job) {
        return AuditType.valueOf(job.text("auditType")) == AuditType.EXTENSION
                ? List.of()
                : findings.ofCase(job.caseId()).stream()
                        .filter(finding -> finding.state == FindingState.ACCEPTED)
                        .toList();
    }

    private void lift(NonConformity earlier) {
        earlier.move(FindingMove.LIFT);
        journal.write(Fact.of(earlier.caseId, "finding.lifted").with("number", earlier.number()));
    }

    private void register(Job job, int position, GridLineView line, Optional<NonConformity> before) {
        Severity severity =
                before.isPresent() || line.result() == IndicatorResult.MAJOR ? Severity.MAJOR : Severity.MINOR;
        NonConformity finding = new NonConformity(
                new FindingId(Uuid7.at(clock.instant()), job.caseId(), job.runId(), position), line, severity);
        before.ifPresent(minor -> {
            minor.move(FindingMove.REQUALIFY);
            finding.replaces(minor.number(), line.notifiedOn());
        });
        findings.add(finding);
        journal.write(Fact.of(job.caseId(), "finding.notified")
                .with("number", finding.number())
                .with("indicator", line.indicator())
                .with("severity", severity)
                .with("replaces", before.map(NonConformity::number).orElse(null)));
    }
}
