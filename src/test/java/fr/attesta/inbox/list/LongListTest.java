package fr.attesta.inbox.list;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.identity.Role;
import fr.attesta.inbox.list.query.TaskQuery;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@TestTransaction
@DisplayName("The numbers beside the filters of a long list")
class LongListTest {

    private static final String NAME = "long-list";

    @Inject
    TaskList tasks;

    @Inject
    CountTasks counts;

    @Inject
    EntityManager database;

    /** Rolled back with the test, in whose transaction it therefore runs. */
    private void fill() throws IOException {
        try (var script = Objects.requireNonNull(LongListTest.class.getResourceAsStream("long-list.sql"))) {
            database.createNativeQuery(new String(script.readAllBytes(), StandardCharsets.UTF_8))
                    .executeUpdate();
        }
    }

    @Test
    void areOfOnesOwnTasksAsTheyStand() throws IOException {
        fill();
        TaskCounts mine = filters("scope=mine", Role.AUDITOR);

        assertThat(mine.all()).isNull();
        assertThat(mine.count("kind", "audit_hold_audit")).isEqualTo(new Count(100, true));
        assertThat(mine.count("kind", "decision_decide")).isEqualTo(new Count(0, false));
        assertThat(mine.count("due", "none")).isEqualTo(new Count(50, false));
        assertThat(mine.count("due", "overdue")).isEqualTo(new Count(100, true));
        assertThat(mine.count("due", "soon")).isEqualTo(new Count(0, false));
        assertThat(mine.count("due", "later")).isEqualTo(new Count(50, false));
        assertThat(mine.knows("department")).isFalse();
    }

    @Test
    void areForAnAuditorThoseOfTheCases() throws IOException {
        fill();
        TaskCounts free = filters("scope=groups", Role.AUDITOR);

        assertThat(free.count("kind", "audit_hold_audit")).isEqualTo(new Count(100, true));
        assertThat(free.count("due", "none")).isEqualTo(new Count(92, false));
    }

    @Test
    void areOfSeveralRolesTogether() throws IOException {
        fill();
        TaskCounts free = filters("scope=groups", Role.AUDITOR, Role.REVIEWER);

        assertThat(free.count("kind", "audit_hold_audit")).isEqualTo(new Count(100, true));
        assertThat(free.count("kind", "decision_review_file")).isEqualTo(new Count(100, true));
    }

    @Test
    void doNotChangeWhileOneFilters() throws IOException {
        fill();
        assertThat(filters("scope=groups&kind=audit_hold_audit", Role.AUDITOR, Role.REVIEWER))
                .isEqualTo(filters("scope=groups", Role.AUDITOR, Role.REVIEWER));
    }

    private TaskCounts filters(String address, Role... roles) {
        Viewer viewer = new Viewer(NAME, Set.copyOf(EnumSet.copyOf(List.of(roles))), false, List.of(NAME));
        return counts.filters(tasks.find(TaskQuery.parse(address), viewer), viewer);
    }
}
