package fr.attesta.casework.inbox;

import fr.attesta.identity.StaffDirectory;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Journal;
import fr.attesta.journal.JournalLine;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened to a task, from the journal of its case, in words. */
@ApplicationScoped
class TaskHistory {

    /** The journal keeps milliseconds, the task microseconds. */
    private static final Duration ROUNDING = Duration.ofMillis(1);

    private static final List<String> DETAILS = List.of("from", "to", "reason", "file", "followUpOn", "priority");

    private final Journal journal;
    private final StaffDirectory staff;
    private final Messages messages;

    TaskHistory(Journal journal, StaffDirectory staff, Messages messages) {
        this.journal = journal;
        this.staff = staff;
        this.messages = messages;
    }

    /** Newest first. */
    List<TaskDesk.HistoryLine> of(TaskView task, Locale language) {
        return journal.ofCase(task.caseId()).stream()
                .filter(line -> concerns(line, task))
                .map(line -> new TaskDesk.HistoryLine(
                        line.key(),
                        details(line, language),
                        staff.displayName(line.actor()),
                        line.onBehalfOf() == null ? null : staff.displayName(line.onBehalfOf()),
                        line.at()))
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

    private List<String> details(JournalLine line, Locale language) {
        return DETAILS.stream()
                .flatMap(name -> detail(name, line.details().get(name), language))
                .toList();
    }

    private Stream<String> detail(String name, @Nullable String value, Locale language) {
        if (value == null) {
            return Stream.empty();
        }
        return Stream.of(
                switch (name) {
                    case "from", "to" -> messages.text(language, "history_" + name, staff.displayName(value));
                    case "followUpOn" -> messages.text(language, "inbox_follow_up_planned", LocalDate.parse(value));
                    case "priority" -> messages.text(language, "inbox_priority_" + value.toLowerCase(Locale.ROOT));
                    default -> messages.text(language, "history_" + name, value);
                });
    }
}
