package fr.attesta.cycle;

import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The organisation gave no news of its file: the audit is prepared from what is known. */
@ApplicationScoped
class RecordMissingUpdate implements JobHandler {

    private final Journal journal;

    RecordMissingUpdate(Journal journal) {
        this.journal = journal;
    }

    @Override
    public String type() {
        return "cycle.record-missing-update";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        journal.write(Fact.of(job.caseId(), "cycle.update_missing"));
        return Map.of();
    }
}
