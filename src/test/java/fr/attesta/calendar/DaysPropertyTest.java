package fr.attesta.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A day lasts until midnight in Paris, also when it has 23 or 25 hours. */
class DaysPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int HOURS_OF_TWELVE_YEARS = 105_000;

    @Property
    boolean theLastMomentBelongsToTheDayAndTheNextOneToTheDayAfter(@ForAll @IntRange(max = 4_380) int day) {
        LocalDate date = FIRST.plusDays(day);
        Instant end = Days.endOf(date);
        return on(end).equals(date) && on(end.plusMillis(1)).equals(date.plusDays(1));
    }

    @Property
    boolean whateverTheHourTodayEndsLaterAndYesterdayIsOver(@ForAll @IntRange(max = HOURS_OF_TWELVE_YEARS) int hour) {
        Instant now = FIRST.atStartOfDay(ClockProducer.PARIS).toInstant().plus(Duration.ofHours(hour));
        LocalDate today = on(now);
        return Days.endOf(today).isAfter(now) && Days.endOf(today.minusDays(1)).isBefore(now);
    }

    private static LocalDate on(Instant moment) {
        return LocalDate.now(Clock.fixed(moment, ClockProducer.PARIS));
    }
}
