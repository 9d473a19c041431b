package fr.attesta.inbox.list;

import fr.attesta.inbox.TaskView;
import fr.attesta.inbox.list.query.TaskQuery;
import fr.attesta.inbox.list.query.TaskScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What awaited a person at a moment and still does: what they have taken, then what they may take. */
@ApplicationScoped
public class OpenWork {

    private static final List<TaskQuery> PARTS = List.of(TaskQuery.of(TaskScope.MINE), TaskQuery.of(TaskScope.GROUPS));

    private final EntityManager database;
    private final TaskList tasks;
    private final Clock clock;

    OpenWork(EntityManager database, TaskList tasks, Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param first those with the nearest due dates, the person's own before the others
     */
    public record Found(long count, long overdue, List<TaskView> first) {}

    @Transactional
    public Found at(Instant moment, Viewer viewer, int longest) {
        LocalDate today = LocalDate.now(clock);
        TaskSql sql = new TaskSql(today);
        String all = PARTS.stream()
                .map(part -> sql.some(part, viewer, "due_on, created_at", Integer.MAX_VALUE))
                .reduce((mine, free) -> mine + " union all " + free)
                .orElseThrow();
        Object[] numbers = (Object[]) sql.on(
                        database,
                        "select count(*), count(*) filter (where due_on < " + sql.bind(today) + ") from (" + all
                                + ") open where created_at < " + sql.bind(moment))
                .getSingleResult();
        List<TaskView> first = PARTS.stream()
                .flatMap(part -> tasks.first(part, viewer, longest).stream()
                        .filter(task -> task.createdAt().isBefore(moment)))
                .limit(longest)
                .toList();
        return new Found(((Number) numbers[0]).longValue(), ((Number) numbers[1]).longValue(), first);
    }
}
