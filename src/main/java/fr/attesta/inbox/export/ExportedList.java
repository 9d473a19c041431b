package fr.attesta.inbox.export;

import fr.attesta.inbox.TaskView;
import fr.attesta.web.text.Formats;
import fr.attesta.web.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of tasks as the lines of a spreadsheet, made one after the other.
 *
 * @param cut whether there are more tasks than a file takes
 * @param names of the people, by user name
 */
record ExportedList(List<TaskView> tasks, boolean cut, Map<String, String> names, Words words) {

    private static final List<String> COLUMNS = List.of(
            "inbox_due",
            "export_follow_up",
            "inbox_filter_priority",
            "inbox_task",
            "inbox_filter_stage",
            "inbox_provider",
            "export_siren",
            "inbox_case",
            "inbox_assignee",
            "export_since",
            "export_own_target");

    /** The texts in the language of the reader. */
    record Words(Messages messages, Locale language) {

        String of(String key, Object... arguments) {
            return messages.text(language, key, arguments);
        }
    }

    ExportedList {
        tasks = List.copyOf(tasks);
        names = Map.copyOf(names);
    }

    String title() {
        return words.of("inbox_title");
    }

    List<String> header() {
        return COLUMNS.stream().map(words::of).toList();
    }

    /** Cells are texts or days; null is an empty cell. */
    Stream<List<@Nullable Object>> rows() {
        return tasks.stream().map(this::cells);
    }

    /** What the reader must know about the file: that it ends before the list does. */
    Optional<String> note() {
        return cut ? Optional.of(words.of("export_cut", tasks.size())) : Optional.empty();
    }

    private List<@Nullable Object> cells(TaskView task) {
        String assignee = task.assignee();
        return Arrays.asList(
                task.dueOn(),
                task.followUpOn(),
                words.of("inbox_priority_" + task.priority().word()),
                words.of("task_" + task.kind()),
                words.of("inbox_stage_" + task.process()),
                task.providerName(),
                task.siren(),
                task.caseNumber(),
                assignee == null ? null : names.getOrDefault(assignee, assignee),
                Formats.day(task.createdAt()),
                task.dueOn() == null ? null : words.of(task.ownTarget() ? "answer_yes" : "answer_no"));
    }
}
