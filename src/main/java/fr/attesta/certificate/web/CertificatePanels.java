package fr.attesta.certificate.web;

import fr.attesta.web.panel.Figure;
import fr.attesta.web.panel.Panel;
import fr.attesta.web.panel.PanelSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How many certificates stand where, and when the public list was handed over last. */
@ApplicationScoped
class CertificatePanels implements PanelSource {

    private static final int MONTHS_AHEAD = 6;
    private static final String COUNT = """
        select count(*) filter (where state = 'ACTIVE' and :today between start_on and end_on),
               count(*) filter (where state = 'SUSPENDED' and end_on >= :today),
               count(*) filter (where state in ('WITHDRAWN', 'TERMINATED', 'TRANSFERRED')),
               count(*) filter (where state in ('ACTIVE', 'SUSPENDED') and end_on < :today),
               count(*) filter (where state in ('ACTIVE', 'SUSPENDED') and end_on between :today and :soon),
               (select max(taken_at) from register_export)
        from certificate
        """;

    private final EntityManager database;
    private final Clock clock;

    CertificatePanels(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Panel> panels() {
        LocalDate today = LocalDate.now(clock);
        Object[] counts = (Object[]) database.createNativeQuery(COUNT)
                .setParameter("today", today)
                .setParameter("soon", today.plusMonths(MONTHS_AHEAD))
                .getSingleResult();
        return List.of(new Panel(
                "panel_certificates",
                30,
                List.of(
                        figure("verify_status_VALID", (Number) counts[0], "VALID"),
                        figure("verify_status_SUSPENDED", (Number) counts[1], "SUSPENDED"),
                        figure("panel_ended_early", (Number) counts[2], "ENDED"),
                        figure("verify_status_EXPIRED", (Number) counts[3], "EXPIRED"),
                        figure("panel_expiring", (Number) counts[4], "EXPIRING"),
                        Figure.last("panel_last_export", (Instant) counts[5]).leadingTo("/admin/register"))));
    }

    private static Figure figure(String key, Number count, String part) {
        return Figure.count(key, count).leadingTo("/dashboard/figures/certificates?of=" + part);
    }
}
