package fr.attesta.web.panel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One figure: a number, alone or as a part of a whole, or the moment when something happened last.
 *
 * @param key text key of its label
 * @param argument what the label names beside it; null when it names nothing
 * @param whole what the number is a part of, for example the days that there are in all; null when it stands alone
 * @param at the moment that is told instead of a number
 * @param moment whether it tells a moment; the moment itself is absent when it has never happened
 * @param href where its cases are; null when there is nothing to open
 * @param alarm whether anything but zero asks for attention
 */
public record Figure(
        String key,
        @Nullable Object argument,
        long count,
        @Nullable Long whole,
        @Nullable Instant at,
        boolean moment,
        @Nullable String href,
        boolean alarm) {

    private static final long HUNDRED = 100;

    public static Figure count(String key, Number count) {
        return new Figure(key, null, count.longValue(), null, null, false, null, false);
    }

    public static Figure of(String key, Object argument, Number count) {
        return new Figure(key, argument, count.longValue(), null, null, false, null, false);
    }

    /** @param at null when it has never happened */
    public static Figure last(String key, @Nullable Instant at) {
        return new Figure(key, null, 0, null, at, true, null, false);
    }

    public Figure outOf(Number all) {
        return new Figure(key, argument, count, all.longValue(), at, moment, href, alarm);
    }

    public Figure leadingTo(String address) {
        return new Figure(key, argument, count, whole, at, moment, address, alarm);
    }

    Figure withoutPlace(String prefix) {
        return href != null && href.startsWith(prefix)
                ? new Figure(key, argument, count, whole, at, moment, null, alarm)
                : this;
    }

    public Figure alarming(boolean whenNotZero) {
        return new Figure(key, argument, count, whole, at, moment, href, whenNotZero);
    }

    /** Rounded; null when it is a part of nothing. */
    public @Nullable Long percent() {
        return whole == null || whole == 0 ? null : Math.round((double) count * HUNDRED / whole);
    }

    public boolean alarms() {
        return alarm && count > 0;
    }
}
