package fr.attesta.casework.inbox;

import fr.attesta.identity.Role;
import fr.attesta.identity.Staff;
import fr.attesta.inbox.Priority;
import fr.attesta.inbox.TaskKinds;
import fr.attesta.inbox.list.TaskCounts;
import fr.attesta.inbox.list.query.Due;
import fr.attesta.inbox.list.query.FollowUp;
import fr.attesta.inbox.list.query.TaskQuery;
import fr.attesta.shared.Category;
import fr.attesta.workflow.ProcessId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filters with their values; those that no task has are left out when the list is short enough to know it. */
@ApplicationScoped
class InboxFilters {

    private final TaskKinds kinds;

    InboxFilters(TaskKinds kinds) {
        this.kinds = kinds;
    }

    /** Those that a select offers, in the order in which people narrow a list. */
    List<InboxFilter> of(TaskQuery query, TaskCounts counts, List<Staff> staff) {
        Filling filling = new Filling(query, counts);
        return List.of(
                filling.filter("kind", kinds.ids().stream().sorted(), value -> "task_" + value),
                filling.filter(
                        "stage", Arrays.stream(ProcessId.values()).map(ProcessId::id), value -> "inbox_stage_" + value),
                filling.filter("followup", words(FollowUp.values()), value -> "inbox_followup_" + value),
                filling.filter("priority", words(Priority.values()), value -> "inbox_priority_" + value),
                filling.filter(
                        "category", words(Category.values()), value -> "category_" + value.toUpperCase(Locale.ROOT)),
                filling.named("department", departments(query, counts)),
                filling.named(
                        "auditor",
                        staff.stream()
                                .filter(person -> person.roles().contains(Role.AUDITOR))
                                .map(person -> new Named(person.userName(), person.displayName()))));
    }

    /** The due dates, which are one click away. */
    InboxFilter due(TaskQuery query, TaskCounts counts) {
        return new Filling(query, counts).filter("due", words(Due.values()), value -> "inbox_due_" + value);
    }

    private static Stream<Named> departments(TaskQuery query, TaskCounts counts) {
        String chosen = query.filter().department();
        return Stream.concat(counts.values("department").stream(), chosen == null ? Stream.empty() : Stream.of(chosen))
                .distinct()
                .sorted()
                .map(number -> new Named(number, number));
    }

    private static Stream<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    /** A value with the name that people read. */
    private record Named(String value, String name) {}

    /** Makes the filters of one list. */
    private record Filling(TaskQuery query, TaskCounts counts) {

        InboxFilter filter(String name, Stream<String> values, UnaryOperator<String> key) {
            String chosen = chosen(name);
            return new InboxFilter(
                    name,
                    chosen,
                    values.filter(value -> value.equals(chosen)
                                    || !counts.knows(name)
                                    || counts.count(name, value).value() > 0)
                            .map(value -> choice(name, new Named(value, value), key.apply(value)))
                            .toList());
        }

        InboxFilter named(String name, Stream<Named> values) {
            return new InboxFilter(
                    name,
                    chosen(name),
                    values.map(value -> choice(name, value, null)).toList());
        }

        private InboxFilter.Choice choice(String name, Named value, @Nullable String key) {
            return new InboxFilter.Choice(
                    value.value(),
                    key,
                    value.name(),
                    counts.knows(name) ? counts.count(name, value.value()) : null,
                    "/inbox?" + query.with(name, value.value()).address());
        }

        private String chosen(String name) {
            return query.parameters().getOrDefault(name, "");
        }
    }
}
