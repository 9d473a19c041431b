package fr.attesta.quote.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.shared.HalfDays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayPlanTest {

    @Test
    void aDayAndAHalfTakesTwoCalendarDays() {
        assertThat(DayPlan.of(new HalfDays(3)).halfDaysPerDay()).containsExactly(2, 1);
    }

    @Test
    void aHalfDayTakesOne() {
        assertThat(DayPlan.of(new HalfDays(1)).halfDaysPerDay()).containsExactly(1);
    }

    @Test
    void refusesThreeHalfDaysInOneCalendarDay() {
        assertThatThrownBy(() -> new DayPlan(List.of(3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DayPlan(List.of(2, 0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhetherAPlanMadeByHandDeliversTheDuration() {
        DayPlan byHand = new DayPlan(List.of(1, 1, 1));

        assertThat(byHand.delivers(new HalfDays(3))).isTrue();
        assertThat(byHand.delivers(new HalfDays(4))).isFalse();
        assertThat(byHand.delivers(new HalfDays(2))).isFalse();
    }
}
