package fr.attesta.audit.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.shared.HalfDays;
import fr.attesta.shared.Refusal;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    @Test
    void everyHalfDayHasSomethingInTheAgenda() {
        PlanForm plan = plan(LocalTime.of(9, 0), item(1), null, item(3));

        assertThat(PlanRules.of(plan, new HalfDays(3)))
                .extracting(Refusal::code, Refusal::arguments)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("audit.plan_half_day_empty", List.of(2)));
    }

    @Test
    void halfDayBeyondTheAgreedDurationIsRefusedAtItsPlace() {
        PlanForm plan = plan(LocalTime.of(9, 0), item(1), item(2), item(3));

        assertThat(PlanRules.of(plan, new HalfDays(2)))
                .extracting(Refusal::field)
                .containsExactly("agenda[2].halfDay");
    }

    @Test
    void wholeDayBeginsInTheMorningAndAHalfDayMayBeginInTheAfternoon() {
        LocalTime afternoon = LocalTime.of(13, 30);

        assertThat(PlanRules.of(plan(afternoon, item(1), item(2)), new HalfDays(2)))
                .extracting(Refusal::code)
                .containsExactly("audit.plan_starts_too_late");
        assertThat(PlanRules.of(plan(afternoon, item(1)), new HalfDays(1))).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // before validation a component may be absent
    void rowWithAPrefilledHalfDayAloneIsEmpty() {
        PlanForm plan = plan(LocalTime.of(9, 0), item(1), new AgendaItem(2, null, null));

        assertThat(plan.items()).containsExactly(item(1));
    }

    private static AgendaItem item(int halfDay) {
        return new AgendaItem(halfDay, "Examen des indicateurs", null);
    }

    private static PlanForm plan(LocalTime startsAt, @Nullable AgendaItem... items) {
        return new PlanForm(startsAt, "Rennes", Arrays.asList(items), true);
    }
}
