package fr.attesta.casework.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StepTimeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void aStepInTimeTookFewerDaysThanItWasAllowed() {
        StepTime time = new StepTime(MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(7));

        assertThat(time.days()).isEqualTo(2);
        assertThat(time.allowed()).isEqualTo(7);
        assertThat(time.daysLate()).isZero();
    }

    @Test
    void aStepIsLateFromTheDayAfterItsLast() {
        assertThat(new StepTime(MONDAY, MONDAY.plusDays(7), MONDAY.plusDays(7)).daysLate())
                .isZero();
        assertThat(new StepTime(MONDAY, MONDAY.plusDays(9), MONDAY.plusDays(7)).daysLate())
                .isEqualTo(2);
    }

    @Test
    void aStepWithoutADayIsNeverLate() {
        StepTime time = new StepTime(MONDAY, MONDAY.plusDays(90), null);

        assertThat(time.allowed()).isNull();
        assertThat(time.daysLate()).isZero();
    }
}
