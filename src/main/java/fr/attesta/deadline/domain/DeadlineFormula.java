package fr.attesta.deadline.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a date follows from an anchor: {@code P30D}, {@code -P7D}, {@code P3Y-1D}, {@code P3M+P1M} one period after the
 * other, a window {@code P14M..P22M}, or {@code NEXT-03-01}, the first 1 March on or after the anchor. Days are calendar
 * days. Months are calendar months clipped to the end of the month (30 November and three months are 28 February).
 */
public final class DeadlineFormula {

    private static final String NEXT = "NEXT-";

    private static final LocalDate EXAMPLE = LocalDate.of(2027, 1, 31);
    private static final int MOST_YEARS = 10;

    private final String text;
    private final @Nullable MonthDay next;
    private final List<Period> start;
    private final List<Period> end;

    private DeadlineFormula(String text, @Nullable MonthDay next, List<Period> start, List<Period> end) {
        this.text = text;
        this.next = next;
        this.start = start;
        this.end = end;
    }

    /** @throws IllegalArgumentException if it is not one of the forms above */
    public static DeadlineFormula parse(String text) {
        try {
            if (text.startsWith(NEXT)) {
                MonthDay day = MonthDay.parse("--" + text.substring(NEXT.length()));
                return new DeadlineFormula(text, day, List.of(), List.of());
            }
            int dots = text.indexOf("..");
            return dots < 0
                    ? new DeadlineFormula(text, null, List.of(), periods(text))
                    : new DeadlineFormula(
                            text, null, periods(text.substring(0, dots)), periods(text.substring(dots + 2)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Expected a formula such as P30D but it is '" + text + "'", e);
        }
    }

    /** The last day, or the only one. */
    LocalDate due(LocalDate anchor) {
        if (next == null) {
            return plus(anchor, end);
        }
        LocalDate thisYear = next.atYear(anchor.getYear());
        return thisYear.isBefore(anchor) ? next.atYear(anchor.getYear() + 1) : thisYear;
    }

    /** The first day of a window. */
    @Nullable
    LocalDate windowStart(LocalDate anchor) {
        return start.isEmpty() ? null : plus(anchor, start);
    }

    /**
     * Whether it can stand where another formula stands: a day of the year for one, a window for a window, after the event or
     * before it like the other, and no further from it than ten years.
     */
    public boolean mayReplace(DeadlineFormula other) {
        if (next != null || other.next != null) {
            return next != null && other.next != null;
        }
        return start.isEmpty() == other.start.isEmpty()
                && direction(start) * direction(other.start) >= 0
                && direction(end) * direction(other.end) >= 0
                && (start.isEmpty() || !plus(EXAMPLE, start).isAfter(plus(EXAMPLE, end)));
    }

    /** The formula in French, for example {@code + 3 mois puis + 1 mois}. */
    public String label() {
        return label(Wording.FRENCH);
    }

    /** The same in English. */
    public String englishLabel() {
        return label(Wording.ENGLISH);
    }

    String label(Wording words) {
        if (next != null) {
            return words.next(next.getDayOfMonth(), next.getMonthValue());
        }
        return start.isEmpty() ? words.oneAfterTheOther(end) : words.window(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    private static List<Period> periods(String text) {
        return Arrays.stream(text.split("\\+", -1)).map(Period::parse).toList();
    }

    private static LocalDate plus(LocalDate anchor, List<Period> periods) {
        LocalDate date = anchor;
        for (Period period : periods) {
            date = date.plus(period);
        }
        return date;
    }

    /** -1 before the event, 1 after it, 0 on the day itself. */
    private static int direction(List<Period> periods) {
        LocalDate date = plus(EXAMPLE, periods);
        if (date.isBefore(EXAMPLE.minusYears(MOST_YEARS)) || date.isAfter(EXAMPLE.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException("Expected a period of at most " + MOST_YEARS + " years");
        }
        return Integer.signum(date.compareTo(EXAMPLE));
    }
}
