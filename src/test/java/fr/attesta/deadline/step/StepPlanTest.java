package fr.attesta.deadline.step;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.deadline.domain.StepEffect;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepPlanTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-27,-3,REMINDER,2026-11-24,a Tuesday stays",
        "2026-11-25,-3,REMINDER,2026-11-20,a Sunday becomes the Friday before",
        "2027-01-04,-3,REMINDER,2026-12-31,New Year becomes its eve",
        "2026-11-29,0,REMINDER,2026-11-27,on the day itself unless nobody works",
        "2026-11-26,3,REMINDER,2026-11-27,after the date no later than three days",
        "2027-03-01,-1,REMINDER,2027-02-26,the end of a month that is a Sunday",
        "2028-03-01,-1,REMINDER,2028-02-29,29 February is a day like any other",
        "2028-03-07,-7,REMINDER,2028-02-29,seven days back into February of a leap year",
        "2027-03-30,-1,REMINDER,2027-03-26,Easter Monday and summer time in one weekend",
        "2026-10-26,-1,REMINDER,2026-10-23,the night in which summer time ends",
        "2026-11-27,1,ESCALATION,2026-11-30,staff hear of a passed date on the next working day",
        "2026-11-23,-1,ESCALATION,2026-11-20,and of one that nears on the working day before",
        "2026-11-20,1,MESSAGE,2026-11-21,the end of a deadline does not move",
        "2026-11-25,-3,START,2026-11-22,the start of a process does not move"
    })
    void aReminderFallsOnAWorkingDay(LocalDate due, int days, StepEffect effect, LocalDate expected, String why) {
        StepPlan plan = new StepPlan("RULE", StepPlan.From.DUE, days, effect, "some.message", false);

        assertThat(plan.firesOn(due, null)).as(why).isEqualTo(expected);
    }
}
