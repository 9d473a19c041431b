package fr.attesta.casework.process;

import fr.attesta.inbox.TaskView;
import fr.attesta.web.text.Formats;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long people had a step in hand once, and how long they were allowed to.
 *
 * @param to the day on which it was done; today while it is not
 * @param due the day by which it was to be done; null when none was set
 */
record StepTime(LocalDate from, LocalDate to, @Nullable LocalDate due) {

    static StepTime of(TaskView task, LocalDate today) {
        return new StepTime(
                Formats.day(task.createdAt()),
                task.completedAt() == null ? today : Formats.day(task.completedAt()),
                task.dueOn());
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** Null when no day was set. */
    public @Nullable Long allowed() {
        return due == null ? null : ChronoUnit.DAYS.between(from, due);
    }

    /** Zero when it was in time. */
    public long daysLate() {
        return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, to));
    }
}
