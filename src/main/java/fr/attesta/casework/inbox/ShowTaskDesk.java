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
import fr.attesta.journal.Journal;
import fr.attesta.journal.JournalLine;
import fr.attesta.web.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what surrounds the form of a task. */
@ApplicationScoped
public class ShowTaskDesk {

    /** The journal keeps milliseconds, the task microseconds. */
    private static final Duration ROUNDING = Duration.ofMillis(1);

    private final Inbox inbox;
    private final StaffDirectory staff;
    private final CommentTask comments;
    private final Deadlines deadlines;
    private final Journal journal;
    private final RequestLanguage language;

    ShowTaskDesk(
            Inbox inbox,
            StaffDirectory staff,
            CommentTask comments,
            Deadlines deadlines,
            Journal journal,
            RequestLanguage language) {
        this.inbox = inbox;
        this.staff = staff;
        this.comments = comments;
        this.deadlines = deadlines;
        this.journal = journal;
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
                steers ? colleagues(task, everybody) : List.of(),
                everybody,
                steers,
                comments.of(task.id()),
                journal.ofCase(task.caseId()).stream()
                        .filter(line -> concerns(line, task))
                        .toList(),
                why(task),
                language.locale());
    }

    private static List<Staff> colleagues(TaskView task, List<Staff> everybody) {
        return everybody.stream()
                .filter(person -> person.roles().stream().map(Role::id).anyMatch(task.candidateRole()::equals))
                .filter(person -> !person.userName().equals(task.assignee()))
                .toList();
    }

    private static boolean concerns(JournalLine line, TaskView task) {
        Instant end = task.completedAt();
        return line.code().startsWith("task.")
                && task.kind().equals(line.details().get("task"))
                && !line.at().isBefore(task.createdAt().minus(ROUNDING))
                && (end == null
                        || !line.at().isAfter(end.plus(ROUNDING))
                        || line.code().equals("task.commented"));
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
