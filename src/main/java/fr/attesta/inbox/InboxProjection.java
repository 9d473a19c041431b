package fr.attesta.inbox;

import fr.attesta.calendar.RealTime;
import fr.attesta.inbox.label.CaseDirectory;
import fr.attesta.inbox.label.LabelTasks;
import fr.attesta.inbox.list.TaskArrivals;
import fr.attesta.inbox.target.TaskTargets;
import fr.attesta.workflow.UserTask;
import fr.attesta.workflow.UserTaskSink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps our table of human tasks in step with the engine. */
@ApplicationScoped
class InboxProjection implements UserTaskSink {

    private final Tasks tasks;
    private final TaskKinds kinds;
    private final CaseDirectory cases;
    private final LabelTasks labels;
    private final TaskTargets targets;
    private final TaskArrivals arrivals;
    private final Clock clock;
    private final Clock realTime;

    InboxProjection(
            Tasks tasks,
            TaskKinds kinds,
            CaseDirectory cases,
            LabelTasks labels,
            TaskTargets targets,
            TaskArrivals arrivals,
            Clock clock,
            @RealTime Clock realTime) {
        this.tasks = tasks;
        this.kinds = kinds;
        this.cases = cases;
        this.labels = labels;
        this.targets = targets;
        this.arrivals = arrivals;
        this.clock = clock;
        this.realTime = realTime;
    }

    @Override
    @Transactional
    @ActivateRequestContext
    public void seen(UserTask seen) {
        Optional<Task> known = tasks.ofElementInstance(seen.elementInstanceKey());
        if (known.isPresent()) {
            known.get().seen(realTime.instant());
        } else {
            create(seen);
            arrivals.afterCommit();
        }
    }

    @Override
    @Transactional
    public void finished(List<Long> jobKeys) {
        tasks.finished(jobKeys);
    }

    private void create(UserTask seen) {
        TaskKind<?> kind = kinds.of(seen.elementId());
        Task.Described of = new Task.Described(cases.cardOf(seen.caseId()), labels.ofCase(seen.caseId()));
        Task task = new Task(seen, of, kind.role(), clock.instant());
        task.seen(realTime.instant());
        task.dueOn = kind.due(task.view());
        if (task.dueOn == null) {
            task.dueOn = targets.of(kind.id(), LocalDate.now(clock));
            task.ownTarget = task.dueOn != null;
        }
        tasks.persist(task);
        kind.arrives(task.view());
    }
}
