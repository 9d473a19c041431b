package fr.attesta.deadline;

import fr.attesta.deadline.domain.DeadlineClock;
import fr.attesta.deadline.domain.DeadlineClock.Due;
import fr.attesta.deadline.domain.DeadlineRule;
import fr.attesta.deadline.step.StepPlans;
import fr.attesta.deadline.step.StepState;
import fr.attesta.identity.CurrentUser;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The event that a deadline counts from was on another day: the date is calculated again, and the former one is kept. */
@ApplicationScoped
public class MoveDeadline {

    /** Far enough for any certificate, near enough for any calendar. */
    private static final LocalDate LAST_ANCHOR = LocalDate.of(2099, 12, 31);

    private final EntityManager database;
    private final StepPlans plans;
    private final BodyDeadlines rules;
    private final Journal journal;
    private final CurrentUser user;
    private final Clock clock;

    MoveDeadline(
            EntityManager database,
            StepPlans plans,
            BodyDeadlines rules,
            Journal journal,
            CurrentUser user,
            Clock clock) {
        this.database = database;
        this.plans = plans;
        this.rules = rules;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    /** The day on which the event really was, and how we know. */
    public record Anchor(
            @NotNull LocalDate anchor,
            @NotBlank @Size(max = 1000) String reason) {}

    /** Who moved it, when and why. */
    record Reason(String text, String by, Instant at) {}

    /**
     * Calculates the deadline again.
     *
     * @throws RefusedException if it does not run, or if something has already been carried out that would then be due later
     */
    @Transactional
    public void move(UUID caseId, UUID id, Anchor to) {
        RegisteredDeadline deadline = running(caseId, id);
        DeadlineRule rule = rule(deadline, to.anchor());
        Due due = DeadlineClock.due(rule, to.anchor());
        List<DeadlineStep> steps = steps(deadline);
        refuseBehindAnEffect(deadline, due, steps);
        Reason why = new Reason(to.reason().strip(), user.name(), clock.instant());
        database.persist(new DeadlineMove(Uuid7.at(why.at()), deadline, why));
        journal.write(Fact.of(caseId, "deadline.moved")
                .with("rule", deadline.rule)
                .with("formerDue", deadline.dueOn)
                .with("due", due.due())
                .with("reason", why.text()));
        steps.stream()
                .filter(step -> step.state == StepState.PENDING)
                .forEach(step -> newDay(deadline, step, due).ifPresent(day -> step.firesOn = day));
        deadline.move(to.anchor(), due);
    }

    private RegisteredDeadline running(UUID caseId, UUID id) {
        RegisteredDeadline deadline = database.find(RegisteredDeadline.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (deadline == null || !deadline.caseId.equals(caseId)) {
            throw new RefusedException(Refusal.notFound("deadline.unknown"));
        }
        if (deadline.state != DeadlineState.RUNNING) {
            throw new RefusedException(Refusal.conflict("deadline.not_running"));
        }
        return deadline;
    }

    private DeadlineRule rule(RegisteredDeadline deadline, LocalDate anchor) {
        if (anchor.isAfter(LAST_ANCHOR)) {
            throw new RefusedException(Refusal.invalid("anchor", "deadline.anchor.too-late", LAST_ANCHOR));
        }
        return rules.current()
                .find(deadline.rule, anchor)
                .orElseThrow(() -> new RefusedException(
                        Refusal.invalid("anchor", "deadline.rule.not-in-force", deadline.rule, anchor)));
    }

    private void refuseBehindAnEffect(RegisteredDeadline deadline, Due due, List<DeadlineStep> steps) {
        List<Refusal> refusals = new ArrayList<>();
        for (DeadlineStep step : steps) {
            LocalDate acted = step.actedOn;
            if (step.state == StepState.DONE
                    && acted != null
                    && newDay(deadline, step, due)
                            .filter(day -> day.isAfter(acted))
                            .isPresent()) {
                refusals.add(Refusal.invalid("anchor", "deadline.anchor.behind-effect", acted));
            }
        }
        RefusedException.throwIfAny(refusals);
    }

    /** The day of the step when the deadline is calculated anew, by the row of the step table that it came from. */
    private Optional<LocalDate> newDay(RegisteredDeadline deadline, DeadlineStep step, Due due) {
        return plans.of(deadline.rule).stream()
                .filter(plan -> plan.name().equals(step.name)
                        && plan.firesOn(deadline.dueOn, deadline.windowStartOn).equals(step.firesOn))
                .findFirst()
                .map(plan -> plan.firesOn(due.due(), due.windowStart()));
    }

    private List<DeadlineStep> steps(RegisteredDeadline deadline) {
        return database.createQuery("from DeadlineStep where deadlineId = ?1", DeadlineStep.class)
                .setParameter(1, deadline.id)
                .getResultList();
    }
}
