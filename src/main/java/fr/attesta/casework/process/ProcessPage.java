package fr.attesta.casework.process;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.RunView;
import fr.attesta.casework.folder.CaseHeader;
import fr.attesta.casework.folder.Holder;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.inbox.TaskView;
import fr.attesta.workflow.domain.Drawing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A diagram of a run with its position.
 *
 * @param chosen which of the runs, from 0
 * @param diagrams that of the run first, then those that it calls
 * @param following names of what may come next
 * @param tasks open ones of this diagram
 * @param times of the steps that people have or had in hand
 * @param next the nearest date of the run
 */
record ProcessPage(
        CaseHeader header,
        List<RunView> runs,
        int chosen,
        List<Drawing> diagrams,
        Drawing drawing,
        Map<String, Mark> marks,
        List<String> following,
        List<TaskView> tasks,
        Map<String, List<StepTime>> times,
        Optional<DeadlineView> next) {

    /** What is known of a step. */
    enum Mark {
        DONE,
        CURRENT,
        AHEAD
    }

    public Mark mark(Drawing.Box box) {
        return marks.getOrDefault(box.node(), Mark.AHEAD);
    }

    /** The named steps with this mark, in the order of the drawing. */
    public List<Drawing.Box> steps(Mark mark) {
        return drawing.boxes().stream()
                .filter(box -> mark(box) == mark && !box.name().isEmpty())
                .toList();
    }

    public List<Drawing.Box> current() {
        return steps(Mark.CURRENT);
    }

    /** What the page lists in words under the drawing. */
    public List<Mark> sections() {
        return List.of(Mark.DONE, Mark.AHEAD);
    }

    public List<Drawing.Box> work(Mark mark) {
        return steps(mark).stream().filter(Drawing.Box::isWork).toList();
    }

    /** Each time that people had it in hand; none for an automatic step. */
    public List<StepTime> times(Drawing.Box box) {
        return times.getOrDefault(box.node(), List.of());
    }

    /** Whose task it is, as the head of the page says; null while it is a group's. */
    public @Nullable String person(TaskView task) {
        return header.holders().stream()
                .filter(holder -> task.id().equals(holder.taskId()))
                .map(Holder::person)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public CaseView file() {
        return header.file();
    }

    public RunView run() {
        return runs.get(chosen);
    }
}
