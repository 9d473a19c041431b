package fr.attesta.inbox.list;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.inbox.list.query.Due;
import fr.attesta.inbox.list.query.FollowUp;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskCountsTest {

    @Test
    void countsEachValueOfEachFilter() {
        TaskCounts counts = TaskCounts.of(List.of(
                facts("quote_review_quote", Due.SOON, "35", Set.of("af", "vae")),
                facts("quote_review_quote", Due.OVERDUE, "", Set.of("af"))));

        assertThat(counts.count("kind", "quote_review_quote")).isEqualTo(new Count(2, false));
        assertThat(counts.count("category", "vae").value()).isOne();
        assertThat(counts.count("category", "cfa").value()).isZero();
        assertThat(counts.values("department")).containsExactly("35");
        assertThat(counts.knows("department")).isTrue();
        assertThat(TaskCounts.NONE.knows("kind")).isFalse();
    }

    private static TaskCounts.Facts facts(String kind, Due due, String department, Set<String> categories) {
        return new TaskCounts.Facts(kind, "quote", due, FollowUp.NONE, "normal", department, categories);
    }
}
