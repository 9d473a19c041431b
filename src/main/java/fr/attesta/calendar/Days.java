package fr.attesta.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** Moments of a day in Paris. */
public final class Days {

    private Days() {}

    /** The last moment of the day: what is due on a day may be done all day long. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ClockProducer.PARIS).toInstant().minusMillis(1);
    }
}
