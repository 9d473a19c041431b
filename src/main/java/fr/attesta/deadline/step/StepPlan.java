package fr.attesta.deadline.step;

import fr.attesta.calendar.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the step table: what a rule triggers, how many days from which of its dates.
 *
 * @param days negative before, positive after
 * @param name message name, or id of the process to start
 * @param last whether the deadline is missed when this step has acted
 */
public record StepPlan(String rule, From from, int days, Effect effect, String name, boolean last) {

    /** The date that the days count from. */
    public enum From {
        WINDOW_START,
        DUE
    }

    /** What is triggered. */
    public enum Effect {
        MESSAGE,
        START
    }

    /** A reminder before the date falls on a working day, the last one before its own; what follows the date does not move. */
    public LocalDate firesOn(LocalDate due, @Nullable LocalDate windowStart) {
        LocalDate base = from == From.WINDOW_START && windowStart != null ? windowStart : due;
        LocalDate day = base.plusDays(days);
        return effect == Effect.MESSAGE && days < 0 ? WorkingDays.onOrBefore(day) : day;
    }

    /** Whether it reminds of a period that is too short for it: it would remind on the very day of the request. */
    public boolean isReminderOver(LocalDate due, @Nullable LocalDate windowStart, LocalDate today) {
        return effect == Effect.MESSAGE && !last && !firesOn(due, windowStart).isAfter(today);
    }
}
