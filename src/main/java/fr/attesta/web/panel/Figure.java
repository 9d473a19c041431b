package fr.attesta.web.panel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One figure: a number, or the moment when something happened last.
 *
 * @param key text key of its label
 * @param argument what the label names beside it; null when it names nothing
 * @param at the moment that is told instead of a number
 * @param moment whether it tells a moment; the moment itself is absent when it has never happened
 * @param href where its cases are; null when there is nothing to open
 * @param alarm whether anything but zero asks for attention
 */
public record Figure(
        String key,
        @Nullable Object argument,
        long count,
        @Nullable Instant at,
        boolean moment,
        @Nullable String href,
        boolean alarm) {

    public static Figure count(String key, Number count) {
        return new Figure(key, null, count.longValue(), null, false, null, false);
    }

    public static Figure of(String key, Object argument, Number count) {
        return new Figure(key, argument, count.longValue(), null, false, null, false);
    }

    /** @param at null when it has never happened */
    public static Figure last(String key, @Nullable Instant at) {
        return new Figure(key, null, 0, at, true, null, false);
    }

    public Figure leadingTo(String address) {
        return new Figure(key, argument, count, at, moment, address, alarm);
    }

    Figure withoutPlace(String prefix) {
        return href != null && href.startsWith(prefix)
                ? new Figure(key, argument, count, at, moment, null, alarm)
                : this;
    }

    public Figure alarming(boolean whenNotZero) {
        return new Figure(key, argument, count, at, moment, href, whenNotZero);
    }

    public boolean alarms() {
        return alarm && count > 0;
    }
}
