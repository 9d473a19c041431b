package fr.attesta.inbox.work;

import fr.attesta.identity.StaffDirectory;
import fr.attesta.inbox.TaskView;
import fr.attesta.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Says in words why a task cannot be worked on any more: somebody was faster, or the process no longer asks for it. */
@ApplicationScoped
public class WhyNot {

    private final StaffDirectory staff;

    WhyNot(StaffDirectory staff) {
        this.staff = staff;
    }

    /** @throws IllegalStateException if the task is open */
    public Refusal closed(TaskView task) {
        return switch (task.state()) {
            case COMPLETING, DONE ->
                Refusal.conflict(
                        "task.done",
                        staff.displayName(Objects.requireNonNull(task.completedBy())),
                        Objects.requireNonNull(task.completedAt()));
            case CANCELLED -> Refusal.conflict("task.cancelled");
            case SILENT -> Refusal.conflict("task.silent");
            case OPEN -> throw new IllegalStateException("Expected task " + task.id() + " to be closed but it is open");
        };
    }

    /** Of a task that the person may not do: it is for another role, or somebody else has it. */
    public Refusal notYours(TaskView task) {
        String holder = task.assignee();
        return holder == null
                ? Refusal.forbidden("task.other_role", task.candidateRole())
                : Refusal.conflict("task.of_somebody_else", staff.displayName(holder));
    }
}
