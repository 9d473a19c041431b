package fr.attesta.inbox.list.query;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.inbox.Priority;
import fr.attesta.shared.Category;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void anAddressSaysTheWholeQuestionAndIsReadBackTheSame() {
        TaskQuery query = TaskQuery.of(Map.of(
                "scope", "all",
                "q", "Été & mer",
                "kind", "decision_decide",
                "due", "overdue",
                "followup", "reached",
                "priority", "urgent",
                "category", "vae",
                "department", "2A",
                "sort", "provider",
                "page", "3")::get);

        assertThat(query.filter())
                .isEqualTo(new TaskFilter(
                        "decision_decide",
                        null,
                        Due.OVERDUE,
                        FollowUp.REACHED,
                        Priority.URGENT,
                        Category.VAE,
                        "2A",
                        null));
        assertThat(TaskQuery.parse(query.address())).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "scope=nonsense",
                "due=%",
                "%zz=1&&&=",
                "page=-4",
                "page=x",
                "sort=",
                "priority=7",
                "category=AFF"
            })
    void whatMeansNothingNarrowsNothing(String address) {
        assertThat(TaskQuery.parse(address).address()).isEqualTo("scope=mine");
    }

    @Test
    void anotherFilterBeginsAtTheFirstPageAndKeepsTheOthers() {
        TaskQuery query = TaskQuery.parse("scope=groups&q=mer&sort=newest&page=4");

        assertThat(query.with("due", "soon").address()).isEqualTo("scope=groups&q=mer&due=soon&sort=newest");
        assertThat(query.with("q", "").address()).isEqualTo("scope=groups&sort=newest");
    }

    @Test
    void searchFindsEachWordLiterallyAndASirenHoweverItIsSpaced() {
        assertThat(TaskQuery.parse("q=Institut+100%25").patterns()).containsExactly("%institut%", "%100!%%");
        assertThat(TaskQuery.parse("q=732+829 320".replace(' ', '+')).patterns())
                .containsExactly("%732829320%");
        assertThat(TaskQuery.parse("q=a_b!").patterns()).containsExactly("%a!_b!!%");
    }

    @Test
    void aWholeCaseNumberMeansThatCase() {
        TaskQuery query = TaskQuery.parse("q=at-2026-00012+institut");

        assertThat(query.caseNumbers()).containsExactly("AT-2026-00012");
        assertThat(query.patterns()).containsExactly("%institut%");
        assertThat(TaskQuery.parse("q=at-2026").caseNumbers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22,OVERDUE", "2026-11-23,SOON", "2026-11-30,SOON", "2026-12-01,LATER", ",NONE"})
    void everyTaskBelongsToOneDueDate(LocalDate dueOn, Due due) {
        assertThat(Due.of(dueOn, TODAY)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23,REACHED", "2026-11-24,PLANNED", ",NONE"})
    void followUpIsReachedOnItsDay(LocalDate on, FollowUp followUp) {
        assertThat(FollowUp.of(on, TODAY)).isEqualTo(followUp);
    }
}
