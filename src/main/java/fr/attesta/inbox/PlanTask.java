package fr.attesta.inbox;

import fr.attesta.identity.absence.StandIns;
import fr.attesta.inbox.work.WhyNot;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes when somebody wants to come back to a task, and how much it presses; its due date stays what the rules say. */
@ApplicationScoped
public class PlanTask {

    private static final int LONGEST_YEARS = 1;

    private final Inbox inbox;
    private final StandIns standIns;
    private final WhyNot whyNot;
    private final Journal journal;
    private final Clock clock;

    PlanTask(Inbox inbox, StandIns standIns, WhyNot whyNot, Journal journal, Clock clock) {
        this.inbox = inbox;
        this.standIns = standIns;
        this.whyNot = whyNot;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param followUpOn null when nobody needs to come back to it */
    public record Plan(
            @Nullable LocalDate followUpOn, @NotNull Priority priority) {}

    @Transactional
    public TaskView plan(UUID id, Plan plan) {
        Task task = inbox.visible(id, LockModeType.PESSIMISTIC_WRITE);
        if (task.state != TaskState.OPEN) {
            throw new RefusedException(whyNot.closed(task.view()));
        }
        if (!inbox.mayWorkOn(task) && !inbox.seesAll()) {
            throw new RefusedException(Refusal.forbidden("task.not_yours_to_plan"));
        }
        LocalDate day = plan.followUpOn();
        LocalDate today = LocalDate.now(clock);
        boolean moved = !Objects.equals(day, task.followUpOn);
        if (moved && day != null && (day.isBefore(today) || day.isAfter(today.plusYears(LONGEST_YEARS)))) {
            throw new RefusedException(Refusal.invalid("followUpOn", "task.follow_up_day", today));
        }
        if (!moved && plan.priority() == task.priority) {
            return task.view();
        }
        return standIns.actFor(inbox.onBehalfOf(task), () -> {
            journal.write(Fact.of(task.caseId, "task.planned")
                    .with("task", task.kind)
                    .with("followUpOn", day)
                    .with("priority", plan.priority()));
            task.plan(day, plan.priority());
            return task.view();
        });
    }
}
