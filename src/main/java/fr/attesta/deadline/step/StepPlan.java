package fr.attesta.deadline.step;

import fr.attesta.calendar.WorkingDays;
import fr.attesta.deadline.domain.StepEffect;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the step table: what a rule triggers, how many days from which of its dates.
 *
 * @param days negative before, positive after
 * @param name message name, id of the process to start, or role of the staff to tell
 * @param last whether the deadline is missed when this step has acted
 */
public record StepPlan(String rule, From from, int days, StepEffect effect, String name, boolean last) {

    /** The date that the days count from. */
    public enum From {
        WINDOW_START,
        DUE
    }

    /**
     * Reminders, and escalations before the date, fall on the working day before; escalations after it on the one that follows,
     * because what they tell must have happened. What moves a process stays where it is.
     */
    public LocalDate firesOn(LocalDate due, @Nullable LocalDate windowStart) {
        LocalDate base = from == From.WINDOW_START && windowStart != null ? windowStart : due;
        LocalDate day = base.plusDays(days);
        if (!effect.isMail()) {
            return day;
        }
        return effect == StepEffect.ESCALATION && days > 0 ? WorkingDays.onOrAfter(day) : WorkingDays.onOrBefore(day);
    }
}
