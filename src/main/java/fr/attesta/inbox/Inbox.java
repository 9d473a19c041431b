package fr.attesta.inbox;

import fr.attesta.identity.CaseAccess;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.identity.absence.StandIns;
import fr.attesta.inbox.list.TaskArrivals;
import fr.attesta.inbox.list.Viewers;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the current person finds in their inbox, and may open. */
@ApplicationScoped
public class Inbox {

    private static final Duration NEXT_TASK_PATIENCE = Duration.ofMillis(1500);

    private final Tasks tasks;
    private final CurrentUser user;
    private final CaseAccess access;
    private final TaskArrivals arrivals;
    private final TaskKinds kinds;
    private final Viewers viewers;
    private final StandIns standIns;

    Inbox(
            Tasks tasks,
            CurrentUser user,
            CaseAccess access,
            TaskArrivals arrivals,
            TaskKinds kinds,
            Viewers viewers,
            StandIns standIns) {
        this.tasks = tasks;
        this.user = user;
        this.access = access;
        this.arrivals = arrivals;
        this.kinds = kinds;
        this.viewers = viewers;
        this.standIns = standIns;
    }

    public boolean seesAll() {
        return viewers.current().seesAll();
    }

    @Transactional
    public List<TaskView> ofCase(UUID caseId) {
        access.requireRead(caseId);
        return tasks.ofCase(caseId).stream().map(Task::view).toList();
    }

    /** @throws RefusedException if there is no such task for this person */
    @Transactional
    public TaskView find(UUID id) {
        return visible(id, LockModeType.NONE).view();
    }

    /** The facts that the page of a task shows. */
    @Transactional
    public Object formOf(UUID id) {
        TaskView task = find(id);
        return kinds.of(task.kind()).form(task);
    }

    /** What the form of a task starts with. */
    @Transactional
    public Optional<Object> suggestionFor(UUID id) {
        TaskView task = find(id);
        return Optional.ofNullable(kinds.of(task.kind()).suggestion(task));
    }

    /** The next task of the case that this person can do; waits a moment, because the engine is about to create it. */
    public Optional<TaskView> next(UUID caseId) {
        return arrivals.await(
                NEXT_TASK_PATIENCE,
                () -> tasks.ofCase(caseId).stream()
                        .filter(task -> task.state == TaskState.OPEN && mayWorkOn(task))
                        .map(Task::view)
                        .findFirst());
    }

    Task visible(UUID id, LockModeType lock) {
        Task task = tasks.findById(id, lock);
        if (task == null || !(mayWorkOn(task) || seesAll() || access.mayRead(task.caseId))) {
            throw new RefusedException(Refusal.notFound("task.unknown"));
        }
        return task;
    }

    @Transactional
    public boolean mayWorkOn(UUID id) {
        return mayWorkOn(visible(id, LockModeType.NONE));
    }

    /** The absent colleague for whom the current person would act on this task. */
    @Transactional
    public Optional<String> onBehalfOf(UUID id) {
        return Optional.ofNullable(onBehalfOf(visible(id, LockModeType.NONE)));
    }

    /** Whose it is, or was when the current person took it as a deputy; null when people act for themselves. */
    @Nullable
    String onBehalfOf(Task task) {
        if (user.name().equals(task.assignee)) {
            return task.onBehalfOf;
        }
        return task.assignee != null && standIns.absent().contains(task.assignee) ? task.assignee : null;
    }

    /** Theirs already, or for one of their roles and either free or of a colleague whose deputy they are. */
    boolean mayWorkOn(Task task) {
        if (user.name().equals(task.assignee)) {
            return true;
        }
        boolean hasRole = Role.ofId(task.candidateRole).filter(user::is).isPresent();
        return hasRole
                && (task.assignee == null
                        ? access.mayRead(task.caseId)
                        : standIns.absent().contains(task.assignee));
    }
}
