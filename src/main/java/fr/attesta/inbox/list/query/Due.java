package fr.attesta.inbox.list.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How near the due date of a task is; each task belongs to one of them. */
public enum Due {
    OVERDUE,
    /** Today or within the seven days that follow. */
    SOON,
    LATER,
    NONE;

    public static final int SOON_DAYS = 7;

    public static Due of(@Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            return NONE;
        }
        if (dueOn.isBefore(today)) {
            return OVERDUE;
        }
        return dueOn.isAfter(today.plusDays(SOON_DAYS)) ? LATER : SOON;
    }
}
