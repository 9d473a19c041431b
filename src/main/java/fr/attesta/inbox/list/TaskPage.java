package fr.attesta.inbox.list;

import fr.attesta.inbox.TaskView;
import fr.attesta.inbox.list.query.TaskFilter;
import fr.attesta.inbox.list.query.TaskQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list.
 *
 * @param total how many tasks match, on all pages
 * @param hasNext whether a page follows
 */
public record TaskPage(TaskQuery query, List<TaskView> tasks, Count total, boolean hasNext) {

    public TaskPage {
        tasks = List.copyOf(tasks);
    }

    /** How many there are without any filter, where this page tells it. */
    @Nullable
    Count unfiltered() {
        return query.filter().equals(TaskFilter.NOTHING) ? total : null;
    }

    public long first() {
        return tasks.isEmpty() ? 0 : query.offset() + 1L;
    }

    public long last() {
        return query.offset() + (long) tasks.size();
    }
}
