package fr.attesta.audit.planning;

import fr.attesta.quote.domain.DayPlan;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.Refusal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Whether an agenda delivers the duration that was agreed, with at most two half-days per calendar day. */
final class PlanRules {

    private PlanRules() {}

    static List<Refusal> of(PlanForm plan, HalfDays duration) {
        List<Refusal> refusals = new ArrayList<>();
        boolean wholeFirstDay = DayPlan.of(duration).halfDaysPerDay().getFirst() > 1;
        if (wholeFirstDay && !plan.startsAt().isBefore(LocalTime.NOON)) {
            refusals.add(Refusal.invalid("startsAt", "audit.plan_starts_too_late"));
        }
        for (int i = 0; i < plan.agenda().size(); i++) {
            AgendaItem item = plan.agenda().get(i);
            if (item != null && item.halfDay() > duration.count()) {
                refusals.add(
                        Refusal.invalid("agenda[" + i + "].halfDay", "audit.plan_half_day_unknown", duration.count()));
            }
        }
        IntStream.rangeClosed(1, duration.count())
                .filter(halfDay -> plan.items().stream().noneMatch(item -> item.halfDay() == halfDay))
                .forEach(halfDay -> refusals.add(Refusal.invalid("agenda", "audit.plan_half_day_empty", halfDay)));
        return refusals;
    }
}
