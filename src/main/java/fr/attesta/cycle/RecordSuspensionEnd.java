package fr.attesta.cycle;

import fr.attesta.inbox.CloseTasks;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The period of a suspension is over: what follows is prepared as a decision, never automatic. */
@ApplicationScoped
class RecordSuspensionEnd implements JobHandler {

    private final CloseTasks closeTasks;
    private final Journal journal;

    RecordSuspensionEnd(CloseTasks closeTasks, Journal journal) {
        this.closeTasks = closeTasks;
        this.journal = journal;
    }

    @Override
    public String type() {
        return "cycle.record-suspension-end";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        closeTasks.ofRun(job.runId(), "finding_verify_late_corrections");
        journal.write(Fact.of(job.caseId(), "cycle.suspension_over"));
        return Map.of();
    }
}
