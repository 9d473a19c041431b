package fr.attesta.deadline;

import fr.attesta.calendar.WorkingDays;
import fr.attesta.deadline.domain.DeadlineRule;
import fr.attesta.deadline.domain.Turn;
import fr.attesta.deadline.step.Escalation;
import fr.attesta.deadline.step.StepNote;
import fr.attesta.deadline.step.StepState;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.ProcessId;
import fr.attesta.workflow.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One deadline at a time: for each group of people its newest due step acts, and older ones give way to it. */
@ApplicationScoped
class DueSteps {

    private final EntityManager database;
    private final Outbox outbox;
    private final NextProcess nextProcess;
    private final Escalation escalation;
    private final Journal journal;
    private final Clock clock;

    DueSteps(
            EntityManager database,
            Outbox outbox,
            NextProcess nextProcess,
            Escalation escalation,
            Journal journal,
            Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.nextProcess = nextProcess;
        this.escalation = escalation;
        this.journal = journal;
        this.clock = clock;
    }

    /** Returns whether there was anything to do. Mails wait for a working day. */
    @Transactional
    boolean actOnNext() {
        LocalDate today = LocalDate.now(clock);
        boolean mailsMayLeave = WorkingDays.isWorkingDay(today);
        // the deadline is locked, not its step: two planners with one step each would wait for one another
        List<?> found = database.createNativeQuery("select d.id from deadline_step s join deadline d on d.id ="
                        + " s.deadline_id where s.state = 'PENDING' and s.fires_on <= ?1"
                        + " and (?2 or s.effect in ('MESSAGE', 'START'))"
                        + " order by s.fires_on, s.id limit 1 for update of d skip locked")
                .setParameter(1, today)
                .setParameter(2, mailsMayLeave)
                .getResultList();
        if (found.isEmpty()) {
            return false;
        }
        RegisteredDeadline deadline = database.find(RegisteredDeadline.class, (UUID) found.getFirst());
        // none are left when another instance has just acted on this deadline
        List<DeadlineStep> due = dueSteps(deadline, today).stream()
                .filter(step -> mailsMayLeave || !step.effect.isMail())
                .toList();
        act(deadline, due, today);
        return true;
    }

    private void act(RegisteredDeadline deadline, List<DeadlineStep> due, LocalDate today) {
        boolean closed = deadline.state != DeadlineState.RUNNING;
        for (Turn.Taken<DeadlineStep> taken : Turn.of(due, deadline.dueOn, closed, today)) {
            DeadlineStep step = taken.step();
            switch (taken.turn()) {
                case ACTS -> {
                    step.done(today);
                    carryOut(step, deadline);
                }
                case SUPERSEDED -> skip(step, deadline, StepNote.SUPERSEDED, today);
                case EXPIRED -> skip(step, deadline, StepNote.EXPIRED, today);
            }
        }
        if (due.stream().anyMatch(DeadlineStep::last)) {
            deadline.close(DeadlineState.MISSED, today);
        }
    }

    private void skip(DeadlineStep step, RegisteredDeadline deadline, StepNote why, LocalDate today) {
        step.skip(why, today);
        journal.write(Fact.of(deadline.caseId, "deadline.step_skipped")
                .with("rule", deadline.rule)
                .with("effect", step.name)
                .with("planned", step.firesOn)
                .with("note", why));
    }

    @Transactional
    Optional<LocalDate> nextDay() {
        return Optional.ofNullable(
                database.createQuery("select min(firesOn) from DeadlineStep where state = ?1", LocalDate.class)
                        .setParameter(1, StepState.PENDING)
                        .getSingleResult());
    }

    private List<DeadlineStep> dueSteps(RegisteredDeadline deadline, LocalDate today) {
        return database
                .createQuery(
                        "from DeadlineStep where deadlineId = ?1 and state = ?2 and firesOn <= ?3", DeadlineStep.class)
                .setParameter(1, deadline.id)
                .setParameter(2, StepState.PENDING)
                .setParameter(3, today)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing((DeadlineStep step) -> step.firesOn)
                        .thenComparing(step -> step.id))
                .toList();
    }

    private void carryOut(DeadlineStep step, RegisteredDeadline deadline) {
        switch (step.effect) {
            case REMINDER, MESSAGE ->
                outbox.publish(step.name, deadline.caseId, Objects.requireNonNull(deadline.runId), Map.of());
            case START -> nextProcess.start(ProcessId.ofId(step.name), deadline.caseId);
            case ESCALATION -> escalation.tell(trouble(step, deadline));
        }
        journal.write(Fact.of(deadline.caseId, "deadline.acted")
                .with("rule", deadline.rule)
                .with("due", deadline.dueOn)
                .with("effect", step.name));
    }

    private static Escalation.Trouble trouble(DeadlineStep step, RegisteredDeadline deadline) {
        DeadlineRule rule = DeadlineTables.shipped().rule(deadline.rule, deadline.anchorOn);
        return new Escalation.Trouble(
                deadline.caseId,
                deadline.id,
                step.id,
                rule.title(),
                rule.english().title(),
                deadline.dueOn,
                step.name);
    }
}
