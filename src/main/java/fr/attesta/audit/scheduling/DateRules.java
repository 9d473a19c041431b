package fr.attesta.audit.scheduling;

import fr.attesta.audit.programme.AuditDays;
import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with the first days that an auditor wants to propose. */
final class DateRules {

    private DateRules() {}

    /** The legal window of a surveillance (audit order, art. 2). */
    record Window(LocalDate from, LocalDate to) {

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** @param dates by their position in the form, where an empty field is null */
    static List<Refusal> of(List<@Nullable LocalDate> dates, LocalDate today, @Nullable Window window) {
        List<Refusal> refusals = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < dates.size(); i++) {
            LocalDate date = dates.get(i);
            if (date != null) {
                String field = "dates[" + i + "]";
                if (!seen.add(date)) {
                    refusals.add(Refusal.invalid(field, "audit.date_twice", date));
                }
                check(field, date, today, window, refusals);
            }
        }
        if (seen.isEmpty()) {
            refusals.add(Refusal.invalid("dates", "audit.no_date"));
        }
        return refusals;
    }

    private static void check(
            String field, LocalDate date, LocalDate today, @Nullable Window window, List<Refusal> refusals) {
        // the plan still has to leave before the audit
        if (!date.isAfter(today)) {
            refusals.add(Refusal.invalid(field, "audit.date_not_future", date));
        }
        if (!AuditDays.working(date)) {
            refusals.add(Refusal.invalid(field, "audit.date_weekend", date));
        }
        if (window != null && !window.contains(date)) {
            refusals.add(Refusal.invalid(field, "audit.date_outside_window", date, window.from(), window.to()));
        }
    }
}
