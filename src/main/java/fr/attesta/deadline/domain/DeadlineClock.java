package fr.attesta.deadline.domain;

import fr.attesta.shared.TraceLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns a deadline and the day of its anchor event into a date (audit order of 6 June 2019, art. 1, 2, 3, 5, 7 and 8). A
 * date that falls on a weekend or a holiday stays where it is: the texts count calendar days and grant no extension.
 */
public final class DeadlineClock {

    /**
     * A computed deadline.
     *
     * @param due the last day, the first or the only one, as the meaning of the rule says
     * @param windowStart the first day of a window, null for all other rules
     * @param trace in French
     * @param traceEn the same in English
     */
    public record Due(LocalDate due, @Nullable LocalDate windowStart, List<TraceLine> trace, List<TraceLine> traceEn) {

        public Due {
            trace = List.copyOf(trace);
            traceEn = List.copyOf(traceEn);
        }
    }

    private DeadlineClock() {}

    /** @throws IllegalArgumentException if the rule was not in force on the day of the anchor event */
    public static Due due(DeadlineRule rule, LocalDate anchor) {
        if (!rule.validity().contains(anchor)) {
            throw new IllegalArgumentException(
                    "Expected an event while " + rule.code() + " is in force but it is on " + anchor);
        }
        LocalDate due = rule.formula().due(anchor);
        LocalDate windowStart = rule.formula().windowStart(anchor);
        Result result = new Result(anchor, windowStart, due);
        return new Due(due, windowStart, trace(rule, result, Wording.FRENCH), trace(rule, result, Wording.ENGLISH));
    }

    private record Result(LocalDate anchor, @Nullable LocalDate windowStart, LocalDate due) {}

    private static List<TraceLine> trace(DeadlineRule rule, Result result, Wording words) {
        List<TraceLine> trace = new ArrayList<>();
        trace.add(line(rule, words.anchor(rule), words.date(result.anchor())));
        trace.add(line(
                rule,
                words.title(rule) + words.colon() + rule.formula().label(words),
                rule.formula().toString()));
        if (result.windowStart() != null) {
            trace.add(line(rule, words.atTheEarliest(), words.date(result.windowStart())));
        }
        trace.add(line(rule, capitalized(words.meaning(rule.meaning())), words.date(result.due())));
        return trace;
    }

    private static TraceLine line(DeadlineRule rule, String label, String value) {
        return new TraceLine(label, value, rule.source(), rule.confidence());
    }

    private static String capitalized(String label) {
        return label.substring(0, 1).toUpperCase(Locale.FRANCE) + label.substring(1);
    }
}
