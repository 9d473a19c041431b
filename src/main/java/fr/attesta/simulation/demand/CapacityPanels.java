package fr.attesta.simulation.demand;

import fr.attesta.web.panel.Figure;
import fr.attesta.web.panel.Panel;
import fr.attesta.web.panel.PanelSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The days of audit that are agreed in this month and the next ones, beside the days that the auditors have. */
@ApplicationScoped
class CapacityPanels implements PanelSource {

    private static final int MONTHS = 6;
    private static final int HALF_DAYS = 2;

    private final EntityManager database;
    private final CapacitySettings capacity;
    private final Clock clock;

    CapacityPanels(EntityManager database, CapacitySettings capacity, Clock clock) {
        this.database = database;
        this.capacity = capacity;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Panel> panels() {
        YearMonth first = YearMonth.now(clock);
        Map<YearMonth, Long> agreed = agreed(first);
        ToIntFunction<YearMonth> halfDays = capacity.halfDays();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = first.plusMonths(i);
            long days = (agreed.getOrDefault(month, 0L) + 1) / HALF_DAYS;
            long available = halfDays.applyAsInt(month) / HALF_DAYS;
            figures.add(Figure.of("panel_days_agreed", month, days)
                    .leadingTo("/dashboard/figures/audits?of=" + month)
                    .alarming(days > available));
            figures.add(Figure.of("panel_days_available", month, available).leadingTo("/simulation/demand"));
        }
        return List.of(new Panel("panel_capacity", 45, figures));
    }

    /** Half-days by the month of the first day. */
    private Map<YearMonth, Long> agreed(YearMonth first) {
        Map<YearMonth, Long> sums = new HashMap<>();
        List<?> rows = database.createNativeQuery(
                        "select cast(date_trunc('month', starts_on) as date), sum(half_days) from audit"
                                + " where state <> 'ABANDONED' and starts_on >= :from and starts_on < :to group by 1")
                .setParameter("from", first.atDay(1))
                .setParameter("to", first.plusMonths(MONTHS).atDay(1))
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            sums.put(YearMonth.from((LocalDate) columns[0]), ((Number) columns[1]).longValue());
        }
        return sums;
    }
}
