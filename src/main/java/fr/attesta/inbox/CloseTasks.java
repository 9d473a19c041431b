package fr.attesta.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes the open tasks of a run out of every inbox at once, because its process has been interrupted or has ended. */
@ApplicationScoped
public class CloseTasks {

    private final Tasks tasks;

    CloseTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void ofRun(UUID runId) {
        tasks.openOfRun(runId).forEach(Task::cancel);
    }

    /** The same for one kind of task, when a boundary event has interrupted it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ofRun(UUID runId, String kind) {
        tasks.openOfRun(runId).stream().filter(task -> task.kind.equals(kind)).forEach(Task::cancel);
    }
}
