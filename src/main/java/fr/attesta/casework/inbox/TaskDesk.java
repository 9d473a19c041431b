package fr.attesta.casework.inbox;

import fr.attesta.deadline.DeadlineView;
import fr.attesta.identity.Staff;
import fr.attesta.inbox.Priority;
import fr.attesta.inbox.comment.CommentView;
import fr.attesta.journal.JournalLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the form of a task.
 *
 * @param mine whether this person may complete it now
 * @param colleagues to whom it can be given; empty when this person may not give it
 * @param everybody whom a remark can mention
 * @param plannable whether this person may set its follow-up date and its priority
 * @param history what happened to it, newest first
 * @param why the legal or contractual date that its due date comes from; null when it has none
 */
public record TaskDesk(
        boolean mine,
        List<Staff> colleagues,
        List<Staff> everybody,
        boolean plannable,
        List<CommentView> comments,
        List<JournalLine> history,
        @Nullable DeadlineView why,
        Locale language) {

    public List<Priority> priorities() {
        return List.of(Priority.values());
    }

    /** The name that people read. */
    public String name(String userName) {
        return everybody.stream()
                .filter(person -> person.userName().equals(userName))
                .map(Staff::displayName)
                .findFirst()
                .orElse(userName);
    }

    /** What a line of the history says beside its text, without what the page shows anyway. */
    public List<String> details(JournalLine line) {
        return line.details().entrySet().stream()
                .filter(detail -> !detail.getKey().equals("task"))
                .map(Map.Entry::getValue)
                .map(this::name)
                .toList();
    }
}
