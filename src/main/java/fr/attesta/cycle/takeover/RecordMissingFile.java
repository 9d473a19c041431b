package fr.attesta.cycle.takeover;

import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** The former body kept its file back: whoever decides knows it, and the body's silence can be reported to the authorities. */
@ApplicationScoped
class RecordMissingFile implements JobHandler {

    private final TransfersIn transfers;
    private final Deadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    RecordMissingFile(TransfersIn transfers, Deadlines deadlines, Journal journal, Clock clock) {
        this.transfers = transfers;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "cycle.record-missing-file";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        deadlines.open(new NewDeadline(job.caseId(), job.runId(), TransfersIn.DECISION, LocalDate.now(clock)));
        journal.write(Fact.of(job.caseId(), "transfer.file_missing")
                .with("body", transfers.get(job.runId()).content.bodyName()));
        return Map.of();
    }
}
