package fr.attesta.inbox.list;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.benchmark.Times;
import fr.attesta.identity.Role;
import fr.attesta.inbox.list.query.TaskQuery;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/**
 * How long the inbox takes with a million open and a million done tasks on the real PostgreSQL. Not a test of the build, because
 * a busy machine would fail it: {@code mvn -q -Pbenchmarks -Dtest=InboxBenchmark test}.
 */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@TestProfile(InboxBenchmark.WithoutTimers.class)
class InboxBenchmark {

    private static final int WARM_UP = 400;
    private static final int MEASURED = 600;
    private static final int AUDITORS = 300;
    private static final int CASES = 250_000;

    @Inject
    TaskList tasks;

    @Inject
    CountTasks counts;

    /** What watches the tasks of a running engine has nothing to say about these. */
    public static class WithoutTimers implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("attesta.inbox.ask-every", "off", "attesta.inbox.digest-every", "off");
        }
    }

    @Test
    void printsTheTimesOfTheFirstPageAndOfTheSearch() throws SQLException, IOException {
        fill();
        Viewer reviewer = new Viewer("reviewer", Set.of(Role.REVIEWER), false, List.of("reviewer"));
        Viewer quality = new Viewer("quality", Set.of(Role.QUALITY, Role.ADMINISTRATOR), true, List.of("quality"));
        assertThat(tasks.find(TaskQuery.parse("scope=all"), quality).total().more())
                .isTrue();

        measure("first page, an auditor's own", i -> page("scope=mine", auditor(i)));
        measure("first page, free for an auditor", i -> page("scope=groups", auditor(i)));
        measure("first page, free for a reviewer", i -> page("scope=groups", reviewer));
        measure("first page, all", i -> page("scope=all", quality));
        measure("all, one kind", i -> page("scope=all&kind=decision_review_file", quality));
        measure(
                "all, a department and a category",
                i -> page("scope=all&category=vae&department=" + (10 + i % 80), quality));
        measure("search, SIREN", i -> page("scope=all&q=" + siren(i), quality));
        measure("search, case number", i -> page("scope=all&q=" + number(i), quality));
        measure(
                "search, part of a name",
                i -> page("scope=all&q=armoricain+" + Integer.toHexString(256 + i % 3000), quality));
        measure("search, a common word", i -> page("scope=all&q=institut", quality));
        measure("search in one's own", i -> page("scope=mine&q=breton", auditor(i)));
        plain();
    }

    private static Viewer auditor(int i) {
        String name = "bench-" + i % AUDITORS;
        return new Viewer(name, Set.of(Role.AUDITOR), false, List.of(name));
    }

    private static String siren(int i) {
        return "%09d".formatted(100_000_000 + (long) (i * 97 % CASES) * 3571 % 899_999_999);
    }

    private static String number(int i) {
        return "AT-%d-%06d".formatted(2026 + i % 3, i * 89 % CASES);
    }

    /** Everything that the page asks the database for. */
    private void page(String address, Viewer viewer) {
        TaskQuery query = TaskQuery.parse(address);
        TaskPage page = tasks.find(query, viewer);
        TaskCounts numbers = counts.filters(page, viewer);
        counts.scopes(page, numbers, viewer);
    }

    /** The rows of the longest list without the application, as a measure of the machine. */
    private static void plain() throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(
                        "select id, kind, case_number, provider_name, assignee, due_on from task where state = 'OPEN'"
                                + " order by due_on asc nulls last, created_at, id limit 51")) {
            measure("plain SQL, rows of all", i -> {
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        assertThat(rows.getString(1)).isNotEmpty();
                    }
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    private static void measure(String what, IntConsumer question) {
        for (int i = 0; i < WARM_UP; i++) {
            question.accept(i);
        }
        Times times = new Times();
        for (int i = 0; i < MEASURED; i++) {
            int number = WARM_UP + i;
            times.measure(() -> {
                question.accept(number);
                return number;
            });
        }
        times.print("inbox: " + what);
    }

    private static void fill() throws SQLException, IOException {
        try (var script = Objects.requireNonNull(InboxBenchmark.class.getResourceAsStream("many-tasks.sql"));
                Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            // what the database does by itself after a while
            statement.execute("vacuum analyze task");
            statement.execute("vacuum analyze case_member");
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(LocalStackResource.jdbcUrl("attesta"), "attesta", "attesta");
    }
}
