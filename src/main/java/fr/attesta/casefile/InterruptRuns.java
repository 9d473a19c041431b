package fr.attesta.casefile;

import fr.attesta.inbox.CloseTasks;
import fr.attesta.workflow.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Ends what is under way for a case whose certification is over, and takes its tasks out of the inbox. */
@ApplicationScoped
public class InterruptRuns {

    private static final String MESSAGE = "casefile.withdrawn";

    private final Runs runs;
    private final CloseTasks closeTasks;
    private final Outbox outbox;

    InterruptRuns(Runs runs, CloseTasks closeTasks, Outbox outbox) {
        this.runs = runs;
        this.closeTasks = closeTasks;
        this.outbox = outbox;
    }

    /** All that runs beside the one in which the certification ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void beside(UUID caseId, UUID runId) {
        running(caseId).stream().filter(run -> !run.id().equals(runId)).forEach(this::interrupt);
    }

    /** Returns whether there was anything to interrupt. */
    boolean all(UUID caseId) {
        List<RunView> running = running(caseId);
        running.forEach(this::interrupt);
        return !running.isEmpty();
    }

    private void interrupt(RunView run) {
        closeTasks.ofRun(run.id());
        outbox.publish(MESSAGE, run.caseId(), run.id(), Map.of());
    }

    private List<RunView> running(UUID caseId) {
        return runs.ofCase(caseId).stream().filter(RunView::running).toList();
    }
}
