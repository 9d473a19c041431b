package fr.attesta.casefile.list;

import java.time.LocalDate;

/** How near the next running deadline of a case is. */
public enum Risk {
    /** One has passed. */
    OVERDUE,
    /** One falls within seven days. */
    WEEK,
    /** One falls within thirty days. */
    MONTH;

    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 30;

    /** The first day of the deadlines that it speaks of. */
    public LocalDate from(LocalDate today) {
        return this == OVERDUE ? LocalDate.EPOCH : today;
    }

    /** And the last one. */
    public LocalDate to(LocalDate today) {
        return switch (this) {
            case OVERDUE -> today.minusDays(1);
            case WEEK -> today.plusDays(DAYS_OF_WEEK);
            case MONTH -> today.plusDays(DAYS_OF_MONTH);
        };
    }
}
