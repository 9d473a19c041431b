package fr.attesta.mail.web;

import fr.attesta.web.panel.Figure;
import fr.attesta.web.panel.Panel;
import fr.attesta.web.panel.PanelSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Whether the mails leave. */
@ApplicationScoped
class MailPanels implements PanelSource {

    private static final Duration LATELY = Duration.ofDays(7);

    private final EntityManager database;
    private final Clock clock;

    MailPanels(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Panel> panels() {
        Object[] counts = (Object[]) database.createNativeQuery("select"
                        + " (select count(*) from mail where state in ('PLANNED', 'SENDING')),"
                        + " count(*) filter (where state = 'SENT'),"
                        + " count(*) filter (where state = 'FAILED'),"
                        + " count(*) filter (where state = 'BOUNCED')"
                        + " from mail where planned_at >= :since")
                .setParameter("since", clock.instant().minus(LATELY))
                .getSingleResult();
        return List.of(new Panel(
                "panel_mails",
                60,
                List.of(
                        Figure.count("panel_mails_waiting", (Number) counts[0]),
                        Figure.count("panel_mails_sent", (Number) counts[1]),
                        Figure.count("panel_mails_failed", (Number) counts[2]).alarming(true),
                        Figure.count("panel_mails_bounced", (Number) counts[3]).alarming(true))));
    }
}
