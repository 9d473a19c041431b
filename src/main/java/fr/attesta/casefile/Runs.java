package fr.attesta.casefile;

import fr.attesta.identity.link.CasesUnderWay;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Starts overview processes for cases, each at most once per cycle, and knows which one is running. */
@ApplicationScoped
public class Runs implements CasesUnderWay {

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

    /** A process to start for a case. */
    public record Start(UUID caseId, ProcessId process, int cycle, Map<String, Object> variables) {

        private boolean isOf(RunView run) {
            return run.process() == process && run.cycle() == cycle;
        }
    }

    /** Starts the process, or returns the run that this case and cycle already has. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RunView start(UUID caseId, ProcessId process, int cycle, Map<String, Object> variables) {
        return start(List.of(new Start(caseId, process, cycle, variables))).getFirst();
    }

    /** Starts several at the price of one, or returns the runs that their cases and cycles already have, in the same order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<RunView> start(List<Start> starts) {
        Map<UUID, List<RunView>> known =
                ofCases(starts.stream().map(Start::caseId).toList());
        Instant now = clock.instant();
        Map<UUID, Start> begun = new LinkedHashMap<>();
        List<RunView> all = new ArrayList<>();
        for (Start start : starts) {
            all.add(known.getOrDefault(start.caseId(), List.of()).stream()
                    .filter(start::isOf)
                    .findFirst()
                    .orElseGet(() -> {
                        ProcessRun run =
                                new ProcessRun(Uuid7.at(now), start.caseId(), start.process(), start.cycle(), now);
                        database.persist(run);
                        begun.put(run.id, start);
                        return run.view();
                    }));
        }
        // a competing start fails here, on the unique constraint, before anything reaches the outbox
        database.flush();
        begun.forEach((run, start) -> {
            outbox.start(start.process(), start.caseId(), run, start.variables());
            journal.write(Fact.of(start.caseId(), "process.started")
                    .with("process", start.process().id())
                    .with("cycle", start.cycle()));
        });
        return all;
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

    @Override
    public boolean underWay(UUID caseId) {
        return ofCase(caseId).stream().anyMatch(RunView::running);
    }

    /** All runs of each of these cases, oldest first; a case without any is not among them. */
    public Map<UUID, List<RunView>> ofCases(Collection<UUID> caseIds) {
        return database
                .createQuery("from ProcessRun where caseId in ?1 order by requestedAt, id", ProcessRun.class)
                .setParameter(1, caseIds)
                .getResultList()
                .stream()
                .map(ProcessRun::view)
                .collect(Collectors.groupingBy(RunView::caseId));
    }

    ProcessRun find(UUID runId) {
        ProcessRun run = database.find(ProcessRun.class, runId);
        if (run == null) {
            throw new IllegalStateException("Expected a process run with the id " + runId + " but there is none");
        }
        return run;
    }
}
