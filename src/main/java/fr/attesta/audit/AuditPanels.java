package fr.attesta.audit;

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

/** Agreed audits of this month and the next ones. */
@ApplicationScoped
class AuditPanels implements PanelSource {

    private static final int MONTHS = 6;

    private final EntityManager database;
    private final Clock clock;

    AuditPanels(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Panel> panels() {
        YearMonth first = YearMonth.now(clock);
        Map<YearMonth, Long> agreed = agreed(first);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = first.plusMonths(i);
            figures.add(Figure.of("panel_month", month, agreed.getOrDefault(month, 0L))
                    .leadingTo("/dashboard/figures/audits?of=" + month));
        }
        return List.of(new Panel("panel_audits", 40, figures));
    }

    private Map<YearMonth, Long> agreed(YearMonth first) {
        Map<YearMonth, Long> counts = new HashMap<>();
        List<?> rows = database.createNativeQuery(
                        "select cast(date_trunc('month', starts_on) as date), count(*) from audit"
                                + " where state <> 'ABANDONED' and starts_on >= :from and starts_on < :to group by 1")
                .setParameter("from", first.atDay(1))
                .setParameter("to", first.plusMonths(MONTHS).atDay(1))
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            counts.put(YearMonth.from((LocalDate) columns[0]), ((Number) columns[1]).longValue());
        }
        return counts;
    }
}
