package fr.attesta.casefile;

import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Uuid7;
import fr.attesta.workflow.ProcessId;
import fr.attesta.workflow.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Starts overview processes for cases, each at most once per cycle, and knows which one is running. */
@ApplicationScoped
public class Runs {

    private final EntityManager database;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    Runs(EntityManager database, Outbox outbox, Journal journal, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** Starts the process, or returns the run that this case and cycle already has. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RunView start(UUID caseId, ProcessId process, int cycle, Map<String, Object> variables) {
        Optional<RunView> known = ofCase(caseId).stream()
                .filter(run -> run.process() == process && run.cycle() == cycle)
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        Instant now = clock.instant();
        ProcessRun run = new ProcessRun(Uuid7.at(now), caseId, process, cycle, now);
        database.persist(run);
        // a competing start fails here, on the unique constraint, before anything reaches the outbox
        database.flush();
        outbox.start(process, caseId, run.id, variables);
        journal.write(
                Fact.of(caseId, "process.started").with("process", process.id()).with("cycle", cycle));
        return run.view();
    }

    /** Notes a process that another system carried out, so that what came of it has its run; nothing is started. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID recordPast(UUID caseId, ProcessId process, String outcome) {
        Instant now = clock.instant();
        ProcessRun run = new ProcessRun(Uuid7.at(now), caseId, process, 0, now);
        run.close(outcome, now);
        database.persist(run);
        return run.id;
    }

    /** Runs that ended with one of these outcomes in a period, oldest first. */
    public List<RunView> ended(Collection<String> outcomes, Instant from, Instant before) {
        return database
                .createQuery(
                        "from ProcessRun where outcome in ?1 and endedAt >= ?2 and endedAt < ?3 order by endedAt, id",
                        ProcessRun.class)
                .setParameter(1, outcomes)
                .setParameter(2, from)
                .setParameter(3, before)
                .getResultList()
                .stream()
                .map(ProcessRun::view)
                .toList();
    }

    public RunView get(UUID runId) {
        return find(runId).view();
    }

    /** All runs of a case, oldest first. */
    public List<RunView> ofCase(UUID caseId) {
        return database
                .createQuery("from ProcessRun where caseId = ?1 order by requestedAt, id", ProcessRun.class)
                .setParameter(1, caseId)
                .getResultList()
                .stream()
                .map(ProcessRun::view)
                .toList();
    }

    ProcessRun find(UUID runId) {
        ProcessRun run = database.find(ProcessRun.class, runId);
        if (run == null) {
            throw new IllegalStateException("Expected a process run with the id " + runId + " but there is none");
        }
        return run;
    }
}
