package fr.attesta.casefile;

import fr.attesta.deadline.Deadlines;
import fr.attesta.inbox.CloseTasks;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** Last step of every overview process: notes how it ended and clears what still waited for it. */
@ApplicationScoped
class CloseRun implements JobHandler {

    static final String TERMINATED = "TERMINATED";
    private static final String NOT_EXTENDED = "NOT_EXTENDED";

    /** Ends after which the case itself is over; the others leave a certificate to look after. */
    private static final Set<String> CLOSING = Set.of(
            "NO_CONTRACT",
            "NOT_PLANNED",
            "REFUSED",
            "WITHDRAWN",
            TERMINATED,
            "NOT_RENEWED",
            "TRANSFERRED",
            "NOT_TAKEN_OVER");

    private final Runs runs;
    private final Cases cases;
    private final CloseTasks closeTasks;
    private final Deadlines deadlines;
    private final Journal journal;
    private final Event<CertificationEnded> ended;
    private final Clock clock;

    CloseRun(
            Runs runs,
            Cases cases,
            CloseTasks closeTasks,
            Deadlines deadlines,
            Journal journal,
            Event<CertificationEnded> ended,
            Clock clock) {
        this.runs = runs;
        this.cases = cases;
        this.closeTasks = closeTasks;
        this.deadlines = deadlines;
        this.journal = journal;
        this.ended = ended;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "casefile.close-run";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        String outcome = job.header("outcome");
        runs.find(job.runId()).close(outcome, clock.instant());
        closeTasks.ofRun(job.runId());
        deadlines.endOfRun(job.runId());
        if (CLOSING.contains(outcome)) {
            cases.close(job.caseId(), outcome);
            deadlines.endOfCase(job.caseId());
        }
        if (outcome.equals(NOT_EXTENDED) && nothingElseRuns(job)) {
            cases.reach(job.caseId(), Stage.CERTIFIED);
        }
        if (outcome.equals(TERMINATED)) {
            ended.fire(new CertificationEnded(job.caseId()));
        }
        journal.write(Fact.of(job.caseId(), "process.ended").with("outcome", outcome));
        return Map.of();
    }

    private boolean nothingElseRuns(Job job) {
        return runs.ofCase(job.caseId()).stream()
                .noneMatch(run -> run.running() && !run.id().equals(job.runId()));
    }
}
