package fr.attesta.inbox.list;

import fr.attesta.identity.Role;
import fr.attesta.inbox.list.query.Due;
import fr.attesta.inbox.list.query.FollowUp;
import fr.attesta.inbox.list.query.TaskFilter;
import fr.attesta.inbox.list.query.TaskQuery;
import fr.attesta.inbox.list.query.TaskScope;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question to the table of tasks. What is not filtered does not stand in it, and a person with several roles asks for each
 * of them apart: so every part follows an index in the wanted order and stops after one page, however many tasks are open.
 */
final class TaskSql {

    private final List<Object> values = new ArrayList<>();
    private final LocalDate today;

    TaskSql(LocalDate today) {
        this.today = today;
    }

    /** The first rows of the wanted order. */
    String rows(TaskQuery query, Viewer viewer, String columns, int limit) {
        String order = " order by " + query.sort().sql() + " limit " + limit;
        List<String> parts = parts(query, viewer);
        if (parts.size() == 1 && query.scope() != TaskScope.GROUPS) {
            return "select " + columns + parts.getFirst() + order;
        }
        // which they are is known from indexes; only they are read
        return parts.stream()
                .map(part -> "(select id" + part + order + ")")
                .collect(Collectors.joining(
                        " union all ", "select " + columns + " from task where id = any(array(", "))" + order));
    }

    /** How many there are, counting no further than the bound. */
    String count(TaskQuery query, Viewer viewer, long bound) {
        return count(parts(query, viewer), "", bound);
    }

    /**
     * Rows of a kind or of a {@link Due} and how many tasks it has; a word may come twice. What a person has or may take is read
     * once for all of them; of the long lists of a role each word is counted apart, no further than the bound, and all kinds by
     * one plan, where a question for each would need its own.
     */
    String countWords(TaskQuery query, Viewer viewer, Collection<String> kinds, long bound) {
        String narrowed = narrowed(query);
        List<Part> parts = scope(query.scope(), viewer);
        List<String> own = parts.stream()
                .filter(Part::personal)
                .map(part -> part.sql(narrowed))
                .toList();
        List<String> ofRoles = parts.stream()
                .filter(part -> !part.personal())
                .map(part -> part.sql(narrowed))
                .toList();
        return Stream.concat(countTogether(own), countApart(ofRoles, kinds, bound))
                .collect(Collectors.joining(" union all "));
    }

    private Stream<String> countTogether(List<String> parts) {
        if (parts.isEmpty()) {
            return Stream.empty();
        }
        String day = bind(today);
        String due = "case when due_on is null then 'NONE' when due_on < " + day + " then 'OVERDUE' when due_on <= "
                + bind(today.plusDays(Due.SOON_DAYS)) + " then 'SOON' else 'LATER' end";
        return Stream.of(parts.stream()
                .map(part -> "select kind, " + due + " as due" + part)
                .collect(Collectors.joining(
                        " union all ",
                        "select coalesce(kind, due), count(*) from (",
                        ") own group by grouping sets ((kind), (due))")));
    }

    private Stream<String> countApart(List<String> parts, Collection<String> kinds, long bound) {
        if (parts.isEmpty()) {
            return Stream.empty();
        }
        String ofKind = "select one.kind, " + count(parts, " and kind = one.kind", bound) + " from unnest(cast("
                + bind(kinds.toArray(String[]::new)) + " as text[])) one (kind)";
        Stream<String> ofDue = Arrays.stream(Due.values())
                .map(due -> "select cast(" + bind(due.name()) + " as text), " + count(parts, due(due), bound));
        return Stream.concat(Stream.of(ofKind), ofDue);
    }

    private static String count(List<String> parts, String narrower, long bound) {
        String all = parts.stream()
                .map(part -> "(select 1" + part + narrower + " limit " + bound + ")")
                .collect(Collectors.joining(" union all "));
        return "(select count(*) from (select 1 from (" + all + ") found limit " + bound + ") bounded)";
    }

    /** Any rows, at most so many of each part. */
    String some(TaskQuery query, Viewer viewer, String columns, long limit) {
        return parts(query, viewer).stream()
                .map(part -> "(select " + columns + part + " limit " + limit + ")")
                .collect(Collectors.joining(" union all "));
    }

    String bind(Object value) {
        values.add(value);
        return "?" + values.size();
    }

    Query on(EntityManager database, String sql) {
        Query query = database.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private List<String> parts(TaskQuery query, Viewer viewer) {
        String narrowed = narrowed(query);
        return scope(query.scope(), viewer).stream()
                .map(part -> part.sql(narrowed))
                .toList();
    }

    /**
     * Part of a list.
     *
     * @param personal whether it ends with what one person can do, and is not as long as the list of a role
     */
    private record Part(String condition, boolean personal) {

        String sql(String narrowed) {
            return " from task where state = 'OPEN'" + condition + narrowed;
        }
    }

    private List<Part> scope(TaskScope scope, Viewer viewer) {
        return switch (scope) {
            case MINE ->
                viewer.names().stream()
                        .map(name -> new Part(taken(name, viewer), true))
                        .toList();
            case GROUPS ->
                viewer.roles().isEmpty()
                        ? List.of(new Part(" and false", true))
                        : viewer.roles().stream()
                                .sorted()
                                .map(role -> new Part(free(role, viewer), role == Role.AUDITOR))
                                .toList();
            case ALL -> List.of(new Part("", false));
        };
    }

    /** What somebody has taken; of an absent colleague only what the deputy has the role for. */
    private String taken(String name, Viewer viewer) {
        String part = " and assignee = " + bind(name);
        if (!viewer.standsInFor(name)) {
            return part;
        }
        // no role has an empty id, which keeps the list from being empty
        return Stream.concat(Stream.of(""), viewer.roles().stream().map(Role::id))
                .map(this::bind)
                .collect(Collectors.joining(", ", part + " and candidate_role in (", ")"));
    }

    /** What nobody has taken, with the role as a literal, for which there is an index of its own; auditors find only what belongs to cases that they were assigned to. */
    private String free(Role role, Viewer viewer) {
        String part = " and assignee is null and candidate_role = '" + role.id() + "'";
        return role == Role.AUDITOR ? part + casesOf(viewer.names()) : part;
    }

    /** As one array, which an index is asked for at once and not case by case. */
    private String casesOf(Collection<String> names) {
        return names.stream()
                .map(this::bind)
                .collect(Collectors.joining(
                        ", ", " and case_id = any(array(select case_id from case_member where user_name in (", ")))"));
    }

    private String narrowed(TaskQuery query) {
        TaskFilter filter = query.filter();
        StringBuilder sql = new StringBuilder();
        query.patterns()
                .forEach(pattern -> sql.append(" and search_text like ")
                        .append(bind(pattern))
                        .append(" escape '!'"));
        query.caseNumbers().forEach(number -> equal(sql, "case_number", number));
        equal(sql, "kind", filter.kind());
        equal(sql, "process", filter.stage());
        equal(sql, "department", filter.department());
        equal(
                sql,
                "priority",
                filter.priority() == null ? null : filter.priority().ordinal());
        if (filter.due() != null) {
            sql.append(due(filter.due()));
        }
        if (filter.followUp() != null) {
            sql.append(followUp(filter.followUp()));
        }
        if (filter.category() != null) {
            sql.append(" and ").append(bind(filter.category().name())).append(" = any (categories)");
        }
        if (filter.auditor() != null) {
            sql.append(casesOf(List.of(filter.auditor())));
        }
        return sql.toString();
    }

    private void equal(StringBuilder sql, String column, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(column).append(" = ").append(bind(value));
        }
    }

    private String due(Due due) {
        return switch (due) {
            case OVERDUE -> " and due_on < " + bind(today);
            case SOON -> " and due_on between " + bind(today) + " and " + bind(today.plusDays(Due.SOON_DAYS));
            case LATER -> " and due_on > " + bind(today.plusDays(Due.SOON_DAYS));
            case NONE -> " and due_on is null";
        };
    }

    private String followUp(FollowUp followUp) {
        return switch (followUp) {
            case REACHED -> " and follow_up_on <= " + bind(today);
            case PLANNED -> " and follow_up_on > " + bind(today);
            case NONE -> " and follow_up_on is null";
        };
    }
}
