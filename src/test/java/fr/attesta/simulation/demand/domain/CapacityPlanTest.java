package fr.attesta.simulation.demand.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.shared.Category;
import fr.attesta.simulation.demand.domain.CapacityPlan.Month;
import fr.attesta.simulation.domain.CaseRef;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Audits to come in months of limited capacity")
class CapacityPlanTest {

    private static final YearMonth FIRST = YearMonth.of(2027, 1);

    @Test
    void theAuditWhoseWindowClosesFirstComesFirst() {
        List<Month> plan = CapacityPlan.of(List.of(need(1, 0, 5), need(2, 0, 2)), FIRST, 2, month -> 1);

        assertThat(numbers(plan.getFirst().planned())).containsExactly("AT-2");
        assertThat(numbers(plan.getLast().planned())).containsExactly("AT-1");
    }

    @Test
    void whatDoesNotFitBeforeItsLastMonthIsMissedThere() {
        List<Month> plan = CapacityPlan.of(List.of(need(1, 0, 1), need(2, 0, 1), need(3, 0, 1)), FIRST, 3, month -> 1);

        assertThat(plan.get(0).missed()).isEmpty();
        assertThat(numbers(plan.get(1).missed())).containsExactly("AT-3");
        assertThat(plan.get(2).missed()).isEmpty();
    }

    @Test
    void anAuditThatBeginsWithTheLastRoomOfAMonthTakesTheRestFromTheNext() {
        List<Month> plan = CapacityPlan.of(List.of(longer(1, 3), longer(2, 3), longer(3, 3)), FIRST, 3, month -> 2);

        assertThat(plan).extracting(month -> month.planned().size()).containsExactly(1, 1, 0);
        assertThat(CapacityPlan.of(List.of(longer(1, 4), longer(2, 1)), FIRST, 2, month -> 2))
                .extracting(month -> month.planned().size())
                .containsExactly(1, 0);
    }

    @Test
    void noCapacityMeansThatEveryWindowIsMissed() {
        List<Month> plan = CapacityPlan.of(List.of(need(1, 0, 1), need(2, 1, 1)), FIRST, 2, month -> 0);

        assertThat(plan.get(1).missed()).hasSize(2);
        assertThat(plan.get(1).of(Category.AF)).isZero();
    }

    @Property
    void everyAuditIsPlannedOnceInItsWindowOrMissed(
            @ForAll @IntRange(max = 60) int audits, @ForAll @IntRange(max = 9) int room) {
        List<AuditNeed> needs = new ArrayList<>();
        for (int i = 0; i < audits; i++) {
            needs.add(need(i, i * 7 % 12, i * 7 % 12 + i % 5));
        }
        List<Month> plan = CapacityPlan.of(needs, FIRST, 18, month -> room);

        assertThat(plan.stream()
                        .mapToInt(
                                month -> month.planned().size() + month.missed().size())
                        .sum())
                .isEqualTo(audits);
        for (Month month : plan) {
            assertThat(month.planned())
                    .allMatch(need -> !need.earliest().isAfter(month.month().atEndOfMonth())
                            && !need.latest().isBefore(month.month().atDay(1)));
            assertThat(month.days() * 2).isLessThanOrEqualTo(room);
        }
    }

    private static AuditNeed need(int number, int from, int to) {
        return new AuditNeed(
                file(number),
                "surveillance",
                FIRST.plusMonths(from).atDay(10),
                FIRST.plusMonths(to).atDay(20),
                1);
    }

    private static AuditNeed longer(int number, int halfDays) {
        return new AuditNeed(file(number), "renewal", FIRST.atDay(1), LocalDate.of(2030, 1, number), halfDays);
    }

    private static CaseRef file(int number) {
        return new CaseRef(new UUID(0, number), "AT-" + number, "Ateliers", null, List.of(Category.AF));
    }

    private static List<String> numbers(List<AuditNeed> needs) {
        return needs.stream().map(need -> need.file().number()).toList();
    }
}
