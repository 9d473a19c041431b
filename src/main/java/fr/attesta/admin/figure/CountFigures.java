package fr.attesta.admin.figure;

import fr.attesta.shared.Cut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the figures of the dashboard and lists what is behind them, over a year. */
@ApplicationScoped
class CountFigures {

    /** As many cases as a person reads. */
    private static final int SHOWN = 500;

    private static final int MONTHS_AHEAD = 6;

    private final EntityManager database;
    private final Clock clock;

    CountFigures(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A thing behind a figure. */
    public record Behind(String caseNumber, String organisation, LocalDate on, BigDecimal amount) {}

    /** How many things a part has, and the mean of their amounts. */
    record Part(long count, BigDecimal mean) {}

    /** The parts that have anything in them. */
    @Transactional
    Map<String, Part> parts(CaseFigure figure) {
        Map<String, Part> parts = new HashMap<>();
        for (Object row : ask("select f.of_key, count(*), avg(f.amount) from (" + figure.rows()
                        + ") f group by f.of_key")
                .getResultList()) {
            Object[] columns = (Object[]) row;
            parts.put(
                    (String) columns[0],
                    new Part(
                            ((Number) columns[1]).longValue(),
                            new BigDecimal(columns[2].toString()).setScale(1, RoundingMode.HALF_UP)));
        }
        return parts;
    }

    /** The things behind a part, the newest first. */
    @Transactional
    Cut<Behind> behind(CaseFigure figure, String key) {
        List<?> rows = ask("select c.number, p.name, f.on_day, f.amount from (" + figure.rows()
                        + ") f join case_file c on c.id = f.case_id join provider p on p.id = c.provider_id"
                        + " where f.of_key = :key order by f.on_day desc, c.number")
                .setParameter("key", key)
                .setMaxResults(SHOWN + 1)
                .getResultList();
        return Cut.of(rows.stream().map(row -> behind((Object[]) row)).toList(), SHOWN);
    }

    private Query ask(String sql) {
        LocalDate today = LocalDate.now(clock);
        return FigureQuery.of(
                database,
                sql,
                Map.of("today", today, "soon", today.plusMonths(MONTHS_AHEAD), "since", today.minusYears(1)));
    }

    private static Behind behind(Object[] row) {
        return new Behind(
                (String) row[0],
                (String) row[1],
                (LocalDate) row[2],
                new BigDecimal(row[3].toString()).setScale(1, RoundingMode.HALF_UP));
    }
}
