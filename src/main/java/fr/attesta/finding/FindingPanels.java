package fr.attesta.finding;

import fr.attesta.web.panel.Figure;
import fr.attesta.web.panel.Panel;
import fr.attesta.web.panel.PanelSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The indicators on which non-conformities are notified most, over a year. */
@ApplicationScoped
class FindingPanels implements PanelSource {

    private static final int SHOWN = 8;

    private final EntityManager database;
    private final Clock clock;

    FindingPanels(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Panel> panels() {
        List<?> rows = database.createNativeQuery("select indicator, count(*) from non_conformity"
                        + " where state <> 'DROPPED' and notified_on > :since"
                        + " group by indicator order by count(*) desc, indicator")
                .setParameter("since", LocalDate.now(clock).minusYears(1))
                .setMaxResults(SHOWN)
                .getResultList();
        List<Figure> figures = rows.stream().map(row -> figure((Object[]) row)).toList();
        return List.of(new Panel("panel_findings", 50, figures));
    }

    private static Figure figure(Object[] row) {
        return Figure.of("panel_indicator", row[0], (Number) row[1])
                .leadingTo("/dashboard/figures/findings?of=" + row[0]);
    }
}
