package fr.attesta.inbox.list;

import fr.attesta.inbox.Priority;
import fr.attesta.inbox.TaskState;
import fr.attesta.inbox.TaskView;
import fr.attesta.inbox.list.query.TaskQuery;
import fr.attesta.inbox.list.query.TaskScope;
import fr.attesta.shared.Cut;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds open tasks, a page at a time, the nearest due date first unless another order is wanted. */
@ApplicationScoped
public class TaskList {

    /** Longer lists are not counted to their end. */
    static final long COUNTED = 1_000;

    private static final String COLUMNS = "id, kind, process, case_id, run_id, case_number, provider_name, siren,"
            + " candidate_role, assignee, state, due_on, created_at, follow_up_on, priority, job_key, on_behalf_of,"
            + " own_target";

    private final EntityManager database;
    private final Clock clock;

    TaskList(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws RefusedException if the person may not see everybody's tasks */
    @Transactional
    public TaskPage find(TaskQuery query, Viewer viewer) {
        requireScope(query, viewer);
        Cut<TaskView> found = Cut.of(rows(query, viewer, query.offset(), TaskQuery.PAGE_SIZE + 1), TaskQuery.PAGE_SIZE);
        Count total = found.more() || query.page() > 1
                ? count(query, viewer)
                : new Count(found.shown().size(), false);
        return new TaskPage(query, found.shown(), total, found.more());
    }

    /** The first tasks of the list without pages, for a file. */
    @Transactional
    public List<TaskView> first(TaskQuery query, Viewer viewer, int limit) {
        requireScope(query, viewer);
        return rows(query, viewer, 0, limit);
    }

    @Transactional
    public Count count(TaskQuery query, Viewer viewer) {
        requireScope(query, viewer);
        TaskSql sql = new TaskSql(LocalDate.now(clock));
        String question = "select " + sql.count(query, viewer, COUNTED + 1);
        return Count.upTo(COUNTED, (Number) sql.on(database, question).getSingleResult());
    }

    private List<TaskView> rows(TaskQuery query, Viewer viewer, int offset, int size) {
        TaskSql sql = new TaskSql(LocalDate.now(clock));
        String question = sql.rows(query, viewer, COLUMNS, offset + size) + " offset " + offset;
        return sql.on(database, question).getResultList().stream()
                .map(row -> view((Object[]) row))
                .toList();
    }

    static void requireScope(TaskQuery query, Viewer viewer) {
        if (query.scope() == TaskScope.ALL && !viewer.seesAll()) {
            throw new RefusedException(Refusal.forbidden("task.all_forbidden"));
        }
    }

    private static TaskView view(Object[] row) {
        return new TaskView(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (UUID) row[3],
                (UUID) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[16],
                TaskState.valueOf((String) row[10]),
                date(row[11]),
                (boolean) row[17],
                (Instant) row[12],
                null,
                null,
                date(row[13]),
                Priority.values()[((Number) row[14]).intValue()],
                ((Number) row[15]).longValue());
    }

    static @Nullable LocalDate date(@Nullable Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
