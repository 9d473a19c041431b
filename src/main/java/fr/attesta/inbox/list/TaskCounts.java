package fr.attesta.inbox.list;

import fr.attesta.inbox.list.query.Due;
import fr.attesta.inbox.list.query.FollowUp;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many tasks each value of each filter has, in the scope and the search of the person.
 *
 * @param all how many there are without any filter; null when they are too many to be looked at
 * @param ofFilter by parameter of the address, then by value; a filter whose list is too long to be counted has no entry
 */
public record TaskCounts(@Nullable Count all, Map<String, Map<String, Count>> ofFilter) {

    /** One task as far as the filters see it; values that narrow the same way are one word. */
    record Facts(
            String kind,
            String stage,
            Due due,
            FollowUp followUp,
            String priority,
            String department,
            Set<String> categories) {}

    public static final TaskCounts NONE = new TaskCounts(null, Map.of());

    /** Counts all of them. */
    static TaskCounts of(List<Facts> tasks) {
        Map<String, Map<String, Count>> all = new LinkedHashMap<>();
        for (Facts task : tasks) {
            add(all, "kind", task.kind());
            add(all, "stage", task.stage());
            add(all, "due", task.due().name().toLowerCase(java.util.Locale.ROOT));
            add(all, "followup", task.followUp().name().toLowerCase(java.util.Locale.ROOT));
            add(all, "priority", task.priority());
            if (!task.department().isEmpty()) {
                add(all, "department", task.department());
            }
            task.categories().forEach(category -> add(all, "category", category));
        }
        return new TaskCounts(new Count(tasks.size(), false), all);
    }

    /** The values of a filter that have tasks, in their order. */
    public List<String> values(String filter) {
        return ofFilter.getOrDefault(filter, Map.of()).keySet().stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** Whether the number beside a value is known; a value without tasks is known to have none. */
    public boolean knows(String filter) {
        return ofFilter.containsKey(filter);
    }

    public Count count(String filter, String value) {
        return ofFilter.getOrDefault(filter, Map.of()).getOrDefault(value, new Count(0, false));
    }

    private static void add(Map<String, Map<String, Count>> all, String filter, String value) {
        all.computeIfAbsent(filter, name -> new TreeMap<>())
                .merge(value, new Count(1, false), (one, other) -> new Count(one.value() + other.value(), false));
    }
}
