package fr.attesta.quote.domain;

import fr.attesta.shared.HalfDays;
import java.util.ArrayList;
import java.util.List;

/**
 * Half-days per calendar day, at most two: one and a half days can never be delivered in a single one (ministry's questions
 * and answers, 2.1).
 */
public record DayPlan(List<Integer> halfDaysPerDay) {

    private static final int MOST_PER_DAY = 2;

    /** @throws IllegalArgumentException if a calendar day has less than one half-day or more than two */
    public DayPlan {
        halfDaysPerDay = List.copyOf(halfDaysPerDay);
        for (int halfDays : halfDaysPerDay) {
            if (halfDays < 1 || halfDays > MOST_PER_DAY) {
                throw new IllegalArgumentException("Expected one or two half-days per day but it is " + halfDays);
            }
        }
    }

    /** The fewest calendar days: full ones first, a half-day last. */
    public static DayPlan of(HalfDays duration) {
        List<Integer> days = new ArrayList<>();
        for (int left = duration.count(); left > 0; left -= MOST_PER_DAY) {
            days.add(Math.min(left, MOST_PER_DAY));
        }
        return new DayPlan(days);
    }

    public int calendarDays() {
        return halfDaysPerDay.size();
    }

    /** Whether it delivers the whole duration, no more and no less. */
    public boolean delivers(HalfDays duration) {
        return halfDaysPerDay.stream().mapToInt(Integer::intValue).sum() == duration.count();
    }
}
