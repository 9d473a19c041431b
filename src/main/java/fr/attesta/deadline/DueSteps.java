package fr.attesta.deadline;

import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.ProcessId;
import fr.attesta.workflow.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One deadline at a time: its newest due step acts, older ones that were never carried out give way to it. */
@ApplicationScoped
class DueSteps {

    private final EntityManager database;
    private final Outbox outbox;
    private final NextProcess nextProcess;
    private final Journal journal;
    private final Clock clock;

    DueSteps(EntityManager database, Outbox outbox, NextProcess nextProcess, Journal journal, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.nextProcess = nextProcess;
        this.journal = journal;
        this.clock = clock;
    }

    /** Returns whether there was anything to do. */
    @Transactional
    boolean actOnNext() {
        LocalDate today = LocalDate.now(clock);
        List<?> found = database.createNativeQuery("select s.id from deadline_step s where s.state = 'PENDING'"
                        + " and s.fires_on <= ?1 order by s.fires_on, s.id for update skip locked limit 1")
                .setParameter(1, today)
                .getResultList();
        if (found.isEmpty()) {
            return false;
        }
        DeadlineStep first = database.find(DeadlineStep.class, (UUID) found.getFirst());
        RegisteredDeadline deadline =
                database.find(RegisteredDeadline.class, first.deadlineId, LockModeType.PESSIMISTIC_WRITE);
        List<DeadlineStep> due = dueSteps(deadline, today);
        if (due.isEmpty()) {
            return true; // another instance has acted on this deadline between our two reads
        }
        DeadlineStep newest = due.getLast();
        due.forEach(step -> step.act(DeadlineStep.State.SKIPPED, today));
        newest.act(DeadlineStep.State.DONE, today);
        carryOut(newest, deadline);
        if (newest.last) {
            deadline.close(DeadlineState.MISSED, today);
        }
        return true;
    }

    @Transactional
    Optional<LocalDate> nextDay() {
        return Optional.ofNullable(
                database.createQuery("select min(firesOn) from DeadlineStep where state = ?1", LocalDate.class)
                        .setParameter(1, DeadlineStep.State.PENDING)
                        .getSingleResult());
    }

    private List<DeadlineStep> dueSteps(RegisteredDeadline deadline, LocalDate today) {
        return database
                .createQuery(
                        "from DeadlineStep where deadlineId = ?1 and state = ?2 and firesOn <= ?3", DeadlineStep.class)
                .setParameter(1, deadline.id)
                .setParameter(2, DeadlineStep.State.PENDING)
                .setParameter(3, today)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing((DeadlineStep step) -> step.firesOn)
                        .thenComparing(step -> step.id))
                .toList();
    }

    private void carryOut(DeadlineStep step, RegisteredDeadline deadline) {
        switch (step.effect) {
            case MESSAGE ->
                outbox.publish(step.name, deadline.caseId, Objects.requireNonNull(deadline.runId), Map.of());
            case START -> nextProcess.start(ProcessId.ofId(step.name), deadline.caseId);
        }
        journal.write(Fact.of(deadline.caseId, "deadline.acted")
                .with("rule", deadline.rule)
                .with("due", deadline.dueOn)
                .with("effect", step.name));
    }
}
