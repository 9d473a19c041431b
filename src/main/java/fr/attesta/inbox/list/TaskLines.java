package fr.attesta.inbox.list;

import fr.attesta.inbox.TaskView;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tasks as a mail lists them: case, organisation, what to do and until when. */
@ApplicationScoped
public class TaskLines {

    private final Messages messages;

    TaskLines(Messages messages) {
        this.messages = messages;
    }

    public String of(List<TaskView> tasks, Locale language) {
        return tasks.stream().map(task -> line(task, language)).collect(Collectors.joining("\n\n"));
    }

    private String line(TaskView task, Locale language) {
        String what = messages.text(language, "task_" + task.kind());
        return task.dueOn() == null
                ? messages.text(language, "digest_task", task.caseNumber(), task.providerName(), what)
                : messages.text(
                        language,
                        task.ownTarget() ? "digest_task_target" : "digest_task_due",
                        task.caseNumber(),
                        task.providerName(),
                        what,
                        task.dueOn());
    }
}
