package fr.attesta.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.local.StackFailure;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedCalendarTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
    private static final LocalDate END = BEGIN.plusDays(30);

    private final List<String> happened = Collections.synchronizedList(new ArrayList<>());
    private final SharedCalendar calendar = new SharedCalendar(BEGIN, END, 2, days -> happened.add("+" + days));

    @Test
    void daysOfAllStoriesComeInTheirOrder() throws InterruptedException {
        Thread one = story("a", 3, 10);
        Thread other = story("b", 5, 10);

        assertThat(one.join(Duration.ofSeconds(10))).isTrue();
        assertThat(other.join(Duration.ofSeconds(10))).isTrue();
        assertThat(happened).startsWith("+3", "a3", "+2", "b5", "+5").hasSize(7);
        assertThat(happened.subList(5, 7)).containsExactlyInAnyOrder("a10", "b10");
    }

    @Test
    void nothingIsPlayedAfterToday() throws InterruptedException {
        Thread one = story("a", 45);
        calendar.leave();

        assertThat(one.join(Duration.ofSeconds(10))).isTrue();
        assertThat(calendar.today()).isEqualTo(END);
    }

    @Test
    void storyThatGivesUpStopsTheOthersAndTheDateReturns() {
        calendar.giveUp();

        assertThatThrownBy(() -> calendar.until(BEGIN.plusDays(1))).isInstanceOf(StackFailure.class);
        calendar.returnToToday();
        assertThat(happened).containsExactly("+30");
    }

    private Thread story(String name, int... days) {
        return Thread.ofVirtual().start(() -> {
            for (int day : days) {
                calendar.until(BEGIN.plusDays(day));
                happened.add(name + day);
            }
            calendar.leave();
        });
    }
}
