package fr.attesta.cycle;

import fr.attesta.certificate.Certificates;
import fr.attesta.deadline.BodyDeadlines;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import fr.attesta.deadline.NextProcess;
import fr.attesta.finding.FindingState;
import fr.attesta.finding.Findings;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import fr.attesta.workflow.ProcessId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Opens the period after which a suspended certificate is proposed for withdrawal (rules 3.10 and 3.27). A surveillance that
 * was not held is started again: its decision lifts the suspension.
 */
@ApplicationScoped
class FollowSuspension implements JobHandler {

    private static final String SUSPENSION_END = "R3_10_SUSPENSION_END";
    private static final String WITHDRAWAL = "R3_27_WITHDRAWAL";

    private final Findings findings;
    private final Certificates certificates;
    private final Deadlines deadlines;
    private final BodyDeadlines rules;
    private final NextProcess nextProcess;
    private final Journal journal;
    private final Clock clock;

    FollowSuspension(
            Findings findings,
            Certificates certificates,
            Deadlines deadlines,
            BodyDeadlines rules,
            NextProcess nextProcess,
            Journal journal,
            Clock clock) {
        this.findings = findings;
        this.certificates = certificates;
        this.deadlines = deadlines;
        this.rules = rules;
        this.nextProcess = nextProcess;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "cycle.follow-suspension";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        boolean uncorrected = findings.ofCase(job.caseId()).stream()
                .anyMatch(finding -> finding.state() == FindingState.NOT_CORRECTED);
        LocalDate due = uncorrected
                ? open(job, SUSPENSION_END, LocalDate.now(clock))
                : open(job, WITHDRAWAL, windowEnd(job.caseId()));
        if (!uncorrected) {
            nextProcess.start(ProcessId.SURVEILLANCE, List.of(job.caseId()));
        }
        journal.write(Fact.of(job.caseId(), "cycle.suspension_followed")
                .with("uncorrected", uncorrected)
                .with("due", due));
        return Map.of("uncorrected", uncorrected);
    }

    private LocalDate open(Job job, String rule, LocalDate anchor) {
        return deadlines
                .open(new NewDeadline(job.caseId(), job.runId(), rule, anchor))
                .dueOn();
    }

    private LocalDate windowEnd(UUID caseId) {
        LocalDate start = certificates.current(caseId).orElseThrow().start();
        return rules.calculate(FollowCertificate.SURVEILLANCE, start).due();
    }
}
