package fr.attesta.audit.planning;

import fr.attesta.quote.domain.DayPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One half-day of an audit and the calendar day that it falls on. */
public record HalfDaySlot(int number, LocalDate day) {

    /** The half-days over the days that were agreed. */
    static List<HalfDaySlot> of(DayPlan plan, List<LocalDate> days) {
        List<HalfDaySlot> slots = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            for (int i = 0; i < plan.halfDaysPerDay().get(day); i++) {
                slots.add(new HalfDaySlot(slots.size() + 1, days.get(day)));
            }
        }
        return List.copyOf(slots);
    }
}
