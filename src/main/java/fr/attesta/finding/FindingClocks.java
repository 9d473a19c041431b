package fr.attesta.finding;

import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import fr.attesta.finding.domain.CorrectionDemand;
import fr.attesta.referential.domain.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The legal clocks of non-conformities; all those of one audit run from the same notification. */
@ApplicationScoped
public class FindingClocks {

    /** Three months to correct a major. */
    public static final String CORRECTED = "R3_5_MAJOR_CORRECTED";

    /** One more month to verify it. */
    public static final String VERIFIED = "R3_6_MAJOR_VERIFIED";

    /** The body's own period for an action plan; it runs from the day on which the body asks. */
    public static final String PLAN = "R3_7_MINOR_PLAN";

    /** Six months to carry out the plan of a minor. */
    public static final String IMPLEMENTED = "R3_8_MINOR_IMPLEMENTED";

    private final NonConformities findings;
    private final Deadlines deadlines;

    FindingClocks(NonConformities findings, Deadlines deadlines) {
        this.findings = findings;
        this.deadlines = deadlines;
    }

    static boolean concerns(String rule, Severity severity) {
        return switch (rule) {
            case CORRECTED, VERIFIED -> severity == Severity.MAJOR;
            case IMPLEMENTED -> severity == Severity.MINOR;
            case PLAN -> true;
            default -> false;
        };
    }

    /** Starts the clocks that the findings of the audit need, and stops those that they need no longer. */
    void follow(UUID caseId, UUID runId) {
        List<NonConformity> open = findings.ofRun(runId).stream()
                .filter(finding -> !finding.state.gone())
                .toList();
        boolean corrections = !CorrectionDemand.of(open.stream()
                        .map(finding -> new CorrectionDemand.Line(finding.number(), finding.severity, false))
                        .toList())
                .isEmpty();
        boolean minors = open.stream().anyMatch(finding -> finding.severity == Severity.MINOR);
        keep(corrections, caseId, runId, CORRECTED);
        keep(corrections, caseId, runId, VERIFIED);
        keep(minors, caseId, runId, IMPLEMENTED);
    }

    /** After the next audit: the six months of an earlier one are over once none of its minors waits for a correction. */
    void settle(Collection<UUID> runs) {
        for (UUID runId : runs) {
            List<NonConformity> minors = findings.ofRun(runId).stream()
                    .filter(finding -> finding.severity == Severity.MINOR)
                    .toList();
            if (minors.stream().anyMatch(minor -> minor.state == FindingState.REQUALIFIED)) {
                deadlines.missed(runId, IMPLEMENTED);
            } else if (minors.stream().allMatch(minor -> minor.state.gone() || minor.state == FindingState.LIFTED)) {
                deadlines.met(runId, IMPLEMENTED);
            }
        }
    }

    /** Runs the clock again from the notification, because the organisation is asked once more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LocalDate resume(UUID caseId, UUID runId, String rule) {
        return deadlines
                .dueOn(runId, rule)
                .orElseGet(() -> deadlines
                        .open(new NewDeadline(caseId, runId, rule, notifiedOn(runId)))
                        .dueOn());
    }

    private void keep(boolean needed, UUID caseId, UUID runId, String rule) {
        if (needed) {
            resume(caseId, runId, rule);
        } else {
            deadlines.cancel(runId, rule);
        }
    }

    private LocalDate notifiedOn(UUID runId) {
        return findings.ofRun(runId).stream()
                .map(finding -> finding.notifiedOn)
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new IllegalStateException(
                        "Expected run " + runId + " to have non-conformities but there is none"));
    }
}
