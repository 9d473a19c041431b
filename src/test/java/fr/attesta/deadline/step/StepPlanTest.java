package fr.attesta.deadline.step;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.deadline.step.StepPlan.Effect;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepPlanTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-27,-3,MESSAGE,2026-11-24,a Tuesday stays",
        "2026-11-25,-3,MESSAGE,2026-11-20,a Sunday becomes the Friday before",
        "2027-01-04,-3,MESSAGE,2026-12-31,New Year becomes its eve",
        "2026-11-20,1,MESSAGE,2026-11-21,the end of a deadline does not move",
        "2026-11-25,-3,START,2026-11-22,the start of a process does not move"
    })
    void aReminderFallsOnAWorkingDay(LocalDate due, int days, Effect effect, LocalDate expected, String why) {
        StepPlan plan = new StepPlan("RULE", StepPlan.From.DUE, days, effect, "some.message", false);

        assertThat(plan.firesOn(due, null)).as(why).isEqualTo(expected);
    }
}
