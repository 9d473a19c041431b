package fr.attesta.audit;

import fr.attesta.audit.workload.AgreedAudits;
import fr.attesta.audit.workload.AgreedAudits.Agreed;
import fr.attesta.web.panel.Figure;
import fr.attesta.web.panel.Panel;
import fr.attesta.web.panel.PanelSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Agreed audits of this month and the next ones. */
@ApplicationScoped
class AuditPanels implements PanelSource {

    private static final int MONTHS = 6;

    private final AgreedAudits audits;
    private final Clock clock;

    AuditPanels(AgreedAudits audits, Clock clock) {
        this.audits = audits;
        this.clock = clock;
    }

    @Override
    public List<Panel> panels() {
        YearMonth first = YearMonth.now(clock);
        Map<YearMonth, Agreed> agreed = audits.from(first, MONTHS);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = first.plusMonths(i);
            figures.add(Figure.of(
                            "panel_month",
                            month,
                            agreed.getOrDefault(month, Agreed.NONE).audits())
                    .leadingTo("/dashboard/figures/audits?of=" + month));
        }
        return List.of(new Panel("panel_audits", 40, figures));
    }
}
