package fr.attesta.casework.inbox;

import fr.attesta.deadline.DeadlineView;
import fr.attesta.identity.Staff;
import fr.attesta.inbox.Priority;
import fr.attesta.inbox.comment.CommentView;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the form of a task.
 *
 * @param mine whether this person may complete it now
 * @param absent the name of the absent colleague on whose behalf this person acts; null when they act for themselves
 * @param colleagues to whom it can be given; empty when this person may not give it
 * @param everybody whom a remark can mention
 * @param plannable whether this person may set its follow-up date and its priority
 * @param history what happened to it, newest first
 * @param why the legal or contractual date that its due date comes from; null when it has none
 */
public record TaskDesk(
        boolean mine,
        @Nullable String absent,
        List<Staff> colleagues,
        List<Staff> everybody,
        boolean plannable,
        List<CommentView> comments,
        List<HistoryLine> history,
        @Nullable DeadlineView why,
        InboxPage.Engine engine,
        Locale language) {

    /**
     * One thing that happened to the task.
     *
     * @param key of its text
     * @param details what the page does not show anyway, in words
     * @param actor the name that people read
     * @param onBehalfOf the name of the absent colleague; null when people acted for themselves
     */
    public record HistoryLine(
            String key,
            List<String> details,
            String actor,
            @Nullable String onBehalfOf,
            Instant at) {}

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
}
