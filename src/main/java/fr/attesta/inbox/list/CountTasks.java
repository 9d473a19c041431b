package fr.attesta.inbox.list;

import fr.attesta.inbox.Priority;
import fr.attesta.inbox.TaskKinds;
import fr.attesta.inbox.list.query.Due;
import fr.attesta.inbox.list.query.FollowUp;
import fr.attesta.inbox.list.query.TaskQuery;
import fr.attesta.inbox.list.query.TaskScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The numbers of the inbox. A list of up to 300 tasks is counted as a whole; of a longer one only kinds and due dates
 * have numbers, up to a hundred, which an index answers without reading the tasks.
 */
@ApplicationScoped
public class CountTasks {

    private static final long SHORT = 300;
    private static final long FEW = 100;
    private static final Set<String> DUE =
            Arrays.stream(Due.values()).map(Due::name).collect(Collectors.toUnmodifiableSet());
    private static final String FACTS = "kind, process, due_on, follow_up_on, priority, coalesce(department, ''),"
            + " array_to_string(categories, ',')";

    private final EntityManager database;
    private final TaskKinds kinds;
    private final Clock clock;

    CountTasks(EntityManager database, TaskKinds kinds, Clock clock) {
        this.database = database;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** How many tasks each scope that the person may open has; the shown one is not counted again if its number is known. */
    @Transactional
    public Map<TaskScope, Count> scopes(TaskPage shown, TaskCounts known, Viewer viewer) {
        Map<TaskScope, Count> counts = new EnumMap<>(TaskScope.class);
        Count all = shown.unfiltered() == null ? known.all() : shown.unfiltered();
        if (all != null && shown.query().text().isEmpty()) {
            counts.put(shown.query().scope(), all);
        }
        List<TaskScope> open = Arrays.stream(TaskScope.values())
                .filter(scope -> scope != TaskScope.ALL || viewer.seesAll())
                .filter(scope -> !counts.containsKey(scope))
                .toList();
        if (open.isEmpty()) {
            return counts;
        }
        TaskSql sql = new TaskSql(LocalDate.now(clock));
        String question = open.stream()
                .map(scope -> sql.count(TaskQuery.of(scope), viewer, TaskList.COUNTED + 1))
                .collect(Collectors.joining(", ", "select array[", "]"));
        Number[] row = (Number[]) sql.on(database, question).getSingleResult();
        for (int i = 0; i < open.size(); i++) {
            counts.put(open.get(i), Count.upTo(TaskList.COUNTED, row[i]));
        }
        return counts;
    }

    /** The numbers beside the filters; they do not change while one filters. */
    @Transactional
    public TaskCounts filters(TaskPage shown, Viewer viewer) {
        TaskList.requireScope(shown.query(), viewer);
        TaskQuery base = shown.query().base();
        LocalDate today = LocalDate.now(clock);
        Count all = shown.unfiltered();
        if (all == null || all.value() <= SHORT) {
            TaskSql sql = new TaskSql(today);
            List<?> rows =
                    sql.on(database, sql.some(base, viewer, FACTS, SHORT + 1)).getResultList();
            if (rows.size() <= SHORT) {
                return TaskCounts.of(
                        rows.stream().map(row -> facts((Object[]) row, today)).toList());
            }
        }
        return base.text().isEmpty() ? longList(base, viewer, today) : TaskCounts.NONE;
    }

    private TaskCounts longList(TaskQuery base, Viewer viewer, LocalDate today) {
        TaskSql sql = new TaskSql(today);
        Set<String> counted = base.scope() == TaskScope.GROUPS ? kinds.idsOf(viewer.roles()) : kinds.ids();
        Map<String, Long> ofWord = new HashMap<>();
        for (Object found :
                sql.on(database, sql.countWords(base, viewer, counted, FEW + 1)).getResultList()) {
            Object[] row = (Object[]) found;
            ofWord.merge((String) row[0], ((Number) row[1]).longValue(), Long::sum);
        }
        Map<String, Count> ofKind = new HashMap<>();
        Map<String, Count> ofDue = new HashMap<>();
        ofWord.forEach((word, found) -> {
            if (found > 0) {
                boolean due = DUE.contains(word);
                (due ? ofDue : ofKind).put(due ? word.toLowerCase(Locale.ROOT) : word, Count.upTo(FEW, found));
            }
        });
        return new TaskCounts(null, Map.of("kind", ofKind, "due", ofDue));
    }

    private static TaskCounts.Facts facts(Object[] row, LocalDate today) {
        return new TaskCounts.Facts(
                (String) row[0],
                (String) row[1],
                Due.of(TaskList.date(row[2]), today),
                FollowUp.of(TaskList.date(row[3]), today),
                Priority.values()[((Number) row[4]).intValue()].word(),
                (String) row[5],
                words((String) row[6]));
    }

    private static Set<String> words(String categories) {
        return categories.isEmpty()
                ? Set.of()
                : Set.of(categories.toLowerCase(Locale.ROOT).split(","));
    }
}
