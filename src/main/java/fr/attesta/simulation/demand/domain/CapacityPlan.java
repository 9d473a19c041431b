package fr.attesta.simulation.demand.domain;

import fr.attesta.shared.Category;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToIntFunction;

/**
 * Holds in each month the audits whose window ends first, as far as the capacity goes: if any order keeps every window, this
 * one does. An audit that begins with the last room of a month takes the rest from the next.
 */
public final class CapacityPlan {

    private static final int HALF_DAYS = 2;

    private CapacityPlan() {}

    /**
     * One month.
     *
     * @param capacity in half-days
     * @param planned audits held in it
     * @param missed audits whose window ends in it unheld
     */
    public record Month(YearMonth month, int capacity, List<AuditNeed> planned, List<AuditNeed> missed) {

        public Month {
            planned = List.copyOf(planned);
            missed = List.copyOf(missed);
        }

        public double days() {
            return planned.stream().mapToInt(AuditNeed::halfDays).sum() / (double) HALF_DAYS;
        }

        public double capacityDays() {
            return capacity / (double) HALF_DAYS;
        }

        /** How many of the planned audits are about this category. */
        public long of(Category category) {
            return planned.stream()
                    .filter(need -> need.file().categories().contains(category))
                    .count();
        }
    }

    /** The months from the first on, each with what is held and what is missed in it. */
    public static List<Month> of(
            List<AuditNeed> needs, YearMonth first, int months, ToIntFunction<YearMonth> capacity) {
        Comparator<AuditNeed> byEnd = Comparator.comparing(AuditNeed::latest)
                .thenComparing(need -> need.file().number());
        Iterator<AuditNeed> coming = needs.stream()
                .sorted(Comparator.comparing(AuditNeed::earliest))
                .toList()
                .iterator();
        PriorityQueue<AuditNeed> open = new PriorityQueue<>(byEnd);
        List<Month> plan = new ArrayList<>();
        AuditNeed next = coming.hasNext() ? coming.next() : null;
        int owed = 0;
        for (int i = 0; i < months; i++) {
            YearMonth month = first.plusMonths(i);
            while (next != null && !next.earliest().isAfter(month.atEndOfMonth())) {
                open.add(next);
                next = coming.hasNext() ? coming.next() : null;
            }
            int full = capacity.applyAsInt(month);
            int room = full - owed;
            List<AuditNeed> planned = new ArrayList<>();
            while (room > 0 && !open.isEmpty()) {
                AuditNeed held = open.remove();
                planned.add(held);
                room -= held.halfDays();
            }
            owed = Math.max(0, -room);
            plan.add(new Month(month, full, planned, missed(open, month.atEndOfMonth())));
        }
        return plan;
    }

    private static List<AuditNeed> missed(PriorityQueue<AuditNeed> open, LocalDate lastDay) {
        List<AuditNeed> missed = new ArrayList<>();
        while (!open.isEmpty() && !open.element().latest().isAfter(lastDay)) {
            missed.add(open.remove());
        }
        return missed;
    }
}
