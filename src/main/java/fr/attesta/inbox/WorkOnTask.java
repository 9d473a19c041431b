package fr.attesta.inbox;

import fr.attesta.identity.CaseAccess;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.absence.StandIns;
import fr.attesta.inbox.work.WhyNot;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.Sha256;
import fr.attesta.workflow.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Claim, release and complete a task, one's own or that of an absent colleague whose deputy one is. */
@ApplicationScoped
public class WorkOnTask {

    private final Inbox inbox;
    private final TaskKinds kinds;
    private final CurrentUser user;
    private final StandIns standIns;
    private final CaseAccess access;
    private final WhyNot whyNot;
    private final Journal journal;
    private final Outbox outbox;
    private final Clock clock;

    WorkOnTask(
            Inbox inbox,
            TaskKinds kinds,
            CurrentUser user,
            StandIns standIns,
            CaseAccess access,
            WhyNot whyNot,
            Journal journal,
            Outbox outbox,
            Clock clock) {
        this.inbox = inbox;
        this.kinds = kinds;
        this.user = user;
        this.standIns = standIns;
        this.access = access;
        this.whyNot = whyNot;
        this.journal = journal;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public TaskView claim(UUID id) {
        Task task = openTask(id);
        if (user.name().equals(task.assignee)) {
            return task.view();
        }
        requireMine(task);
        requireNoBar(task);
        String absent = inbox.onBehalfOf(task);
        return standIns.actFor(absent, () -> {
            take(task, absent);
            journal.write(Fact.of(task.caseId, "task.claimed").with("task", task.kind));
            return task.view();
        });
    }

    @Transactional
    public TaskView release(UUID id) {
        Task task = openTask(id);
        if (task.assignee == null) {
            return task.view();
        }
        requireMine(task);
        return standIns.actFor(inbox.onBehalfOf(task), () -> {
            task.release();
            journal.write(Fact.of(task.caseId, "task.released").with("task", task.kind));
            return task.view();
        });
    }

    /** Completes a task; the same person completing it again with the same content changes nothing. */
    @Transactional
    public <P extends Record> TaskView complete(UUID id, P payload) {
        Task task = inbox.visible(id, LockModeType.PESSIMISTIC_WRITE);
        String hash = Sha256.of(payload.toString());
        if (task.state != TaskState.OPEN) {
            if (Objects.equals(task.completedBy, user.name()) && Objects.equals(task.completionHash, hash)) {
                return task.view();
            }
            throw new RefusedException(whyNot.closed(task.view()));
        }
        requireMine(task);
        requireNoBar(task);
        String absent = inbox.onBehalfOf(task);
        return standIns.actFor(absent, () -> {
            Map<String, Object> variables = kindOf(task, payload).complete(task.view(), payload);
            if (!user.name().equals(task.assignee)) {
                take(task, absent);
            }
            task.complete(user.name(), hash, clock.instant());
            journal.write(Fact.of(task.caseId, "task.completed").with("task", task.kind));
            outbox.complete(task.caseId, task.kind, task.jobKey, variables);
            return task.view();
        });
    }

    /** Whoever takes a task goes on seeing its case, also when the colleague is back. */
    private void take(Task task, @Nullable String absent) {
        task.claim(user.name(), absent);
        if (!access.seesAll()) {
            access.grant(task.caseId, user.name());
        }
    }

    private Task openTask(UUID id) {
        Task task = inbox.visible(id, LockModeType.PESSIMISTIC_WRITE);
        if (task.state != TaskState.OPEN) {
            throw new RefusedException(whyNot.closed(task.view()));
        }
        return task;
    }

    private void requireMine(Task task) {
        if (!inbox.mayWorkOn(task)) {
            throw new RefusedException(whyNot.notYours(task.view()));
        }
    }

    private void requireNoBar(Task task) {
        RefusedException.throwIfAny(kinds.of(task.kind).bars(task.view(), user.name()));
    }

    @SuppressWarnings("unchecked") // the payload's class is checked against the kind's just before
    private <P extends Record> TaskKind<P> kindOf(Task task, P payload) {
        TaskKind<?> kind = kinds.of(task.kind);
        if (!kind.payload().isInstance(payload)) {
            throw new IllegalArgumentException(
                    "Expected a payload of " + kind.payload() + " but it is " + payload.getClass());
        }
        return (TaskKind<P>) kind;
    }
}
