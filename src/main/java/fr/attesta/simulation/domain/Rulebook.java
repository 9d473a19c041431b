package fr.attesta.simulation.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules and steps that the planner works with. */
public interface Rulebook {

    /** The deadline of this rule for an event on the anchor, as it is registered on that day. */
    Planned plan(String rule, LocalDate anchor, LocalDate registeredOn);

    /** The day on which a mail leaves that is due on this one. */
    LocalDate mailsLeaveOn(LocalDate day);

    /**
     * A deadline to be registered.
     *
     * @param windowStart the first day of a window, null for all other rules
     * @param steps those that it keeps on the day of its registration
     */
    record Planned(LocalDate due, @Nullable LocalDate windowStart, List<Step> steps) {

        public Planned {
            steps = List.copyOf(steps);
        }
    }
}
