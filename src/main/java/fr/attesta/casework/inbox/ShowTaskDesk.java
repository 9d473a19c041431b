package fr.attesta.casework.inbox;

import fr.attesta.deadline.DeadlineState;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.identity.Role;
import fr.attesta.identity.Staff;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.inbox.Inbox;
import fr.attesta.inbox.TaskState;
import fr.attesta.inbox.TaskView;
import fr.attesta.inbox.comment.CommentTask;
import fr.attesta.web.text.RequestLanguage;
import fr.attesta.workflow.zeebe.EngineHealth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what surrounds the form of a task. */
@ApplicationScoped
public class ShowTaskDesk {

    private final Inbox inbox;
    private final StaffDirectory staff;
    private final CommentTask comments;
    private final Deadlines deadlines;
    private final TaskHistory history;
    private final EngineHealth engine;
    private final RequestLanguage language;

    ShowTaskDesk(
            Inbox inbox,
            StaffDirectory staff,
            CommentTask comments,
            Deadlines deadlines,
            TaskHistory history,
            EngineHealth engine,
            RequestLanguage language) {
        this.inbox = inbox;
        this.staff = staff;
        this.comments = comments;
        this.deadlines = deadlines;
        this.history = history;
        this.engine = engine;
        this.language = language;
    }

    @Transactional
    public TaskDesk of(TaskView task) {
        boolean open = task.state() == TaskState.OPEN;
        boolean mine = open && inbox.mayWorkOn(task.id());
        boolean steers = open && (mine || inbox.seesAll());
        List<Staff> everybody = staff.all();
        return new TaskDesk(
                mine,
                mine ? inbox.onBehalfOf(task.id()).map(staff::displayName).orElse(null) : null,
                steers ? colleagues(task, everybody) : List.of(),
                everybody,
                steers,
                comments.of(task.id()),
                history.of(task, language.locale()),
                why(task),
                InboxPage.Engine.of(engine),
                language.locale());
    }

    private static List<Staff> colleagues(TaskView task, List<Staff> everybody) {
        return everybody.stream()
                .filter(person -> person.roles().stream().map(Role::id).anyMatch(task.candidateRole()::equals))
                .filter(person -> !person.userName().equals(task.assignee()))
                .toList();
    }

    private @Nullable DeadlineView why(TaskView task) {
        if (task.dueOn() == null) {
            return null;
        }
        return deadlines.ofCase(task.caseId()).stream()
                .filter(deadline -> deadline.state() == DeadlineState.RUNNING)
                .filter(deadline -> deadline.dueOn().equals(task.dueOn()))
                .findFirst()
                .orElse(null);
    }
}
