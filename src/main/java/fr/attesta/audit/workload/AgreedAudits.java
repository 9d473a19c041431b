package fr.attesta.audit.workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The audits of which a day was agreed, by the month of their first day. */
@ApplicationScoped
public class AgreedAudits {

    private final EntityManager database;

    AgreedAudits(EntityManager database) {
        this.database = database;
    }

    /** A month: how many begin in it, and how long they last. */
    public record Agreed(long audits, long halfDays) {

        public static final Agreed NONE = new Agreed(0, 0);
    }

    /** So many months from the first on; a month without any is not among them. */
    @Transactional
    public Map<YearMonth, Agreed> from(YearMonth first, int months) {
        Map<YearMonth, Agreed> agreed = new HashMap<>();
        List<?> rows = database.createNativeQuery(
                        "select cast(date_trunc('month', starts_on) as date), count(*), sum(half_days) from audit"
                                + " where state <> 'ABANDONED' and starts_on >= :from and starts_on < :to group by 1")
                .setParameter("from", first.atDay(1))
                .setParameter("to", first.plusMonths(months).atDay(1))
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            agreed.put(
                    YearMonth.from((LocalDate) columns[0]),
                    new Agreed(((Number) columns[1]).longValue(), ((Number) columns[2]).longValue()));
        }
        return agreed;
    }
}
