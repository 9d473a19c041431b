package fr.attesta.simulation.demand;

import fr.attesta.quote.BodyTables;
import fr.attesta.quote.domain.AuditDuration;
import fr.attesta.quote.domain.AuditRequest;
import fr.attesta.quote.domain.DurationTable;
import fr.attesta.quote.mandate.Mandates;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Category;
import fr.attesta.simulation.Simulate;
import fr.attesta.simulation.demand.domain.AuditNeed;
import fr.attesta.simulation.demand.domain.CapacityPlan;
import fr.attesta.simulation.demand.domain.CapacityPlan.Month;
import fr.attesta.simulation.domain.DryRun.Days;
import fr.attesta.simulation.domain.Foreseen;
import fr.attesta.simulation.domain.Foreseen.Kind;
import fr.attesta.simulation.domain.Scenario;
import fr.attesta.simulation.domain.World;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which audits the coming months ask for: each from the day on which it takes place when everybody acts at once to the day on
 * which it takes place when everybody waits, by two dry runs of the time machine.
 */
@ApplicationScoped
class ForecastDemand {

    /** An audit may be held a year after its window opens. */
    private static final int WINDOW = 12;

    /** The middle band of turnover, for a case whose audits have not been calculated here yet. */
    private static final BigDecimal TURNOVER = BigDecimal.valueOf(150_000);

    private final Simulate simulate;
    private final Mandates mandates;
    private final BodyTables tables;
    private final CapacitySettings capacity;
    private final Clock clock;

    ForecastDemand(Simulate simulate, Mandates mandates, BodyTables tables, CapacitySettings capacity, Clock clock) {
        this.simulate = simulate;
        this.mandates = mandates;
        this.tables = tables;
        this.capacity = capacity;
        this.clock = clock;
    }

    @Transactional
    List<Month> of(int months) {
        LocalDate today = LocalDate.now(clock);
        Days days = new Days(today, today.plusMonths(months + WINDOW));
        Map<Scenario, List<Foreseen>> audits =
                simulate.play(Kind.AUDIT, List.of(Scenario.ON_TIME, Scenario.WORST_CASE), days);
        List<AuditNeed> needs = needs(
                audits.getOrDefault(Scenario.ON_TIME, List.of()),
                latest(audits.getOrDefault(Scenario.WORST_CASE, List.of())),
                days.last());
        return CapacityPlan.of(needs, YearMonth.from(today), months, capacity.halfDays());
    }

    private record AuditOf(UUID file, String process) {}

    /** The last possible days of the audits of each case, in their order. */
    private static Map<AuditOf, List<LocalDate>> latest(List<Foreseen> worst) {
        Map<AuditOf, List<LocalDate>> days = new HashMap<>();
        worst.forEach(audit ->
                days.computeIfAbsent(key(audit), file -> new ArrayList<>(2)).add(audit.on()));
        return days;
    }

    private List<AuditNeed> needs(List<Foreseen> first, Map<AuditOf, List<LocalDate>> latest, LocalDate end) {
        Map<UUID, Integer> agreed = mandates.halfDaysByCase();
        DurationTable durations = tables.current().durations();
        Map<AuditOf, Integer> seen = new HashMap<>();
        Map<Sort, Integer> lengths = new HashMap<>();
        List<AuditNeed> needs = new ArrayList<>(first.size());
        for (Foreseen audit : first) {
            int position = seen.merge(key(audit), 1, Integer::sum) - 1;
            List<LocalDate> last = latest.getOrDefault(key(audit), List.of());
            LocalDate until = position < last.size() ? last.get(position) : end;
            Integer known = agreed.get(audit.file().id());
            int halfDays = known != null
                    ? known
                    : lengths.computeIfAbsent(Sort.of(audit), sort -> sort.halfDays(durations, audit.on()));
            LocalDate to = until.isBefore(audit.on()) ? audit.on() : until;
            needs.add(new AuditNeed(audit.file(), audit.what(), audit.on(), to, halfDays));
        }
        return needs;
    }

    private static AuditOf key(Foreseen audit) {
        return new AuditOf(audit.file().id(), audit.what());
    }

    /** Audits that last equally long. */
    private record Sort(AuditType type, Set<Category> categories) {

        static Sort of(Foreseen audit) {
            List<Category> scope = audit.file().categories();
            return new Sort(World.auditOf(audit.what()), scope.isEmpty() ? Set.of(Category.AF) : Set.copyOf(scope));
        }

        int halfDays(DurationTable durations, LocalDate day) {
            return AuditDuration.of(durations, AuditRequest.ofSingleSite(type, day, TURNOVER, categories))
                    .value()
                    .count();
        }
    }
}
