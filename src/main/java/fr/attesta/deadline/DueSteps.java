package fr.attesta.deadline;

import fr.attesta.calendar.WorkingDays;
import fr.attesta.deadline.domain.DeadlineRule;
import fr.attesta.deadline.domain.StepEffect;
import fr.attesta.deadline.domain.Turn;
import fr.attesta.deadline.step.Escalation;
import fr.attesta.deadline.step.Notice;
import fr.attesta.deadline.step.Notices;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** For each group of people the newest due step of a deadline acts, and older ones give way to it. */
@ApplicationScoped
class DueSteps {

    /** Few enough that nobody waits long for a case, many enough that commits do not count. */
    static final int BATCH = 25;

    private static final String ON_ANY_DAY = Arrays.stream(StepEffect.values())
            .filter(effect -> !effect.isMail())
            .map(effect -> "'" + effect.name() + "'")
            .collect(Collectors.joining(", "));

    /** The deadlines with something due, the longest due first, from the index of what is pending. */
    static final String DUE =
            "select s.deadline_id from deadline_step s where s.state = 'PENDING' and s.fires_on <= :today"
                    + " and (:mailsMayLeave or s.effect in (" + ON_ANY_DAY + ")) and not s.deadline_id = any(:except)"
                    + " order by s.fires_on, s.id limit :most";

    private final EntityManager database;
    private final Outbox outbox;
    private final NextProcess nextProcess;
    private final Escalation escalation;
    private final Notices notices;
    private final Journal journal;
    private final Clock clock;

    DueSteps(
            EntityManager database,
            Outbox outbox,
            NextProcess nextProcess,
            Escalation escalation,
            Notices notices,
            Journal journal,
            Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.nextProcess = nextProcess;
        this.escalation = escalation;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /** Acts on many deadlines whose cases nobody else holds; returns how many. Mails wait for a working day. */
    @Transactional
    int actOnSome(Set<UUID> except) {
        // the chain of the case is locked as well, so that the batch waits for nobody in the middle of its work
        return act(due(
                "select d.id from deadline d join journal_head h on h.chain = cast(d.case_id as text) where d.id in ("
                        + DUE + ") order by d.case_id, d.id for update of d, h skip locked",
                except));
    }

    /** Deadlines with something due, also those that somebody else holds now. */
    @Transactional
    List<UUID> due(Set<UUID> except) {
        return due("select d.id from deadline d where d.id in (" + DUE + ") order by d.case_id, d.id", except);
    }

    /** Returns whether there was anything to do; not for a deadline that another instance acts on. */
    @Transactional
    boolean actOn(UUID id) {
        List<?> locked = database.createNativeQuery("select id from deadline where id = ?1 for update skip locked")
                .setParameter(1, id)
                .getResultList();
        return act(locked.stream().map(UUID.class::cast).toList()) > 0;
    }

    private List<UUID> due(String query, Set<UUID> except) {
        LocalDate today = LocalDate.now(clock);
        List<?> ids = database.createNativeQuery(query)
                .setParameter("today", today)
                .setParameter("mailsMayLeave", WorkingDays.isWorkingDay(today))
                .setParameter("except", except.toArray(UUID[]::new))
                .setParameter("most", BATCH)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** Of locked deadlines; one that another instance has just acted on has nothing due any more. */
    private int act(List<UUID> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        LocalDate today = LocalDate.now(clock);
        boolean mailsMayLeave = WorkingDays.isWorkingDay(today);
        Map<UUID, List<DeadlineStep>> due = dueSteps(ids, today).stream()
                .filter(step -> mailsMayLeave || !step.effect.isMail())
                .collect(Collectors.groupingBy(step -> step.deadlineId));
        Told told = new Told();
        database.createQuery("from RegisteredDeadline where id in ?1 order by caseId, id", RegisteredDeadline.class)
                .setParameter(1, due.keySet())
                .getResultList()
                .forEach(deadline -> act(deadline, due.getOrDefault(deadline.id, List.of()), told));
        told.starts.forEach((process, cases) -> nextProcess.start(process, List.copyOf(cases)));
        escalation.tell(told.troubles);
        told.facts.forEach(journal::write);
        return due.size();
    }

    private void act(RegisteredDeadline deadline, List<DeadlineStep> due, Told told) {
        LocalDate today = LocalDate.now(clock);
        boolean closed = deadline.state != DeadlineState.RUNNING;
        for (Turn.Taken<DeadlineStep> taken : Turn.of(due, deadline.dueOn, closed, today)) {
            DeadlineStep step = taken.step();
            switch (taken.turn()) {
                case ACTS -> {
                    step.done(today);
                    carryOut(step, deadline, told);
                }
                case SUPERSEDED -> skip(step, deadline, StepNote.SUPERSEDED, told);
                case EXPIRED -> skip(step, deadline, StepNote.EXPIRED, told);
            }
        }
        due.stream()
                .filter(DeadlineStep::last)
                .findFirst()
                .ifPresent(last -> deadline.close(
                        last.effect == StepEffect.VERIFY ? DeadlineState.TO_VERIFY : DeadlineState.MISSED, today));
    }

    private void skip(DeadlineStep step, RegisteredDeadline deadline, StepNote why, Told told) {
        step.skip(why, LocalDate.now(clock));
        told.facts.add(Fact.of(deadline.caseId, "deadline.step_skipped")
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

    private List<DeadlineStep> dueSteps(List<UUID> deadlines, LocalDate today) {
        return database.createQuery(
                        "from DeadlineStep where deadlineId in ?1 and state = ?2 and firesOn <= ?3 order by firesOn,"
                                + " id",
                        DeadlineStep.class)
                .setParameter(1, deadlines)
                .setParameter(2, StepState.PENDING)
                .setParameter(3, today)
                .getResultList();
    }

    private void carryOut(DeadlineStep step, RegisteredDeadline deadline, Told told) {
        switch (step.effect) {
            case REMINDER, MESSAGE ->
                outbox.publish(step.name, deadline.caseId, Objects.requireNonNull(deadline.runId), Map.of());
            case START ->
                told.starts
                        .computeIfAbsent(ProcessId.ofId(step.name), process -> new LinkedHashSet<>())
                        .add(deadline.caseId);
            case NOTICE -> notices.write(step.name, noticed(step, deadline));
            case ESCALATION -> told.troubles.add(trouble(step, deadline));
            case VERIFY -> {
                // the deadline itself says so
            }
        }
        told.facts.add(Fact.of(deadline.caseId, "deadline.acted")
                .with("rule", deadline.rule)
                .with("due", deadline.dueOn)
                .with("effect", step.name));
    }

    /** What a transaction starts, and tells staff and the journal, at its end and all at once. */
    private static final class Told {
        final Map<ProcessId, Set<UUID>> starts = new LinkedHashMap<>();
        final List<Escalation.Trouble> troubles = new ArrayList<>();
        final List<Fact> facts = new ArrayList<>();
    }

    private static Notice.Noticed noticed(DeadlineStep step, RegisteredDeadline deadline) {
        return new Notice.Noticed(
                deadline.caseId, Objects.requireNonNull(deadline.runId), deadline.id, step.id, deadline.dueOn);
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
