package fr.attesta.simulation.demand;

import fr.attesta.audit.workload.AgreedAudits;
import fr.attesta.audit.workload.AgreedAudits.Agreed;
import fr.attesta.web.panel.Figure;
import fr.attesta.web.panel.Panel;
import fr.attesta.web.panel.PanelSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The days of audit that are agreed in this month and the next ones, out of the days that the auditors have. */
@ApplicationScoped
class CapacityPanels implements PanelSource {

    private static final int MONTHS = 6;
    private static final int HALF_DAYS = 2;

    private final AgreedAudits audits;
    private final CapacitySettings capacity;
    private final Clock clock;

    CapacityPanels(AgreedAudits audits, CapacitySettings capacity, Clock clock) {
        this.audits = audits;
        this.capacity = capacity;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Panel> panels() {
        YearMonth first = YearMonth.now(clock);
        Map<YearMonth, Agreed> agreed = audits.from(first, MONTHS);
        ToIntFunction<YearMonth> halfDays = capacity.halfDays();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = first.plusMonths(i);
            long days = (agreed.getOrDefault(month, Agreed.NONE).halfDays() + 1) / HALF_DAYS;
            long available = halfDays.applyAsInt(month) / HALF_DAYS;
            figures.add(Figure.of("panel_month", month, days)
                    .outOf(available)
                    .leadingTo("/dashboard/figures/audits?of=" + month)
                    .alarming(days > available));
        }
        return List.of(new Panel("panel_capacity", 45, figures, "/simulation/demand"));
    }
}
