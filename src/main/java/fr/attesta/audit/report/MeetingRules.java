package fr.attesta.audit.report;

import fr.attesta.audit.programme.AuditDays;
import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with the times and the duration of an audit as it was held. */
final class MeetingRules {

    private MeetingRules() {}

    /**
     * What was agreed and planned.
     *
     * @param planSentOn an audit cannot have begun before its plan was sent
     */
    record Agreed(List<LocalDate> days, int halfDays, LocalDate planSentOn, LocalDateTime now) {}

    /** The audit as it was held. */
    record Held(
            LocalDateTime openedAt,
            LocalDateTime closedAt,
            int halfDays,
            @Nullable String dayReason,
            @Nullable String differenceReason) {}

    static List<Refusal> of(Held held, Agreed agreed) {
        List<Refusal> refusals = new ArrayList<>();
        LocalDate first = held.openedAt().toLocalDate();
        LocalDate last = held.closedAt().toLocalDate();
        if (first.isBefore(agreed.planSentOn())) {
            refusals.add(Refusal.invalid("openedAt", "audit.held_before_plan", agreed.planSentOn()));
        }
        if (held.closedAt().isAfter(agreed.now())) {
            refusals.add(Refusal.invalid("closedAt", "audit.held_in_future"));
        }
        if (!held.closedAt().isAfter(held.openedAt())) {
            refusals.add(Refusal.invalid("closedAt", "audit.closing_before_opening"));
        } else if (held.halfDays() > AuditDays.mostHalfDays(first, last)) {
            refusals.add(Refusal.invalid("halfDaysHeld", "audit.half_days_not_deliverable", held.halfDays()));
        }
        boolean asPlanned = agreed.days().contains(first) && agreed.days().contains(last);
        if (!asPlanned && blank(held.dayReason())) {
            refusals.add(Refusal.invalid("dayReason", "audit.day_reason_required"));
        }
        if (held.halfDays() != agreed.halfDays() && blank(held.differenceReason())) {
            refusals.add(Refusal.invalid("differenceReason", "audit.difference_reason_required", agreed.halfDays()));
        }
        return refusals;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
