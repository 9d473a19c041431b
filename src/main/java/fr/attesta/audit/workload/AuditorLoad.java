package fr.attesta.audit.workload;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much an auditor has audited, and has before them.
 *
 * @param toCome audits that were not held yet, with or without a day
 * @param heldInYear over the last twelve months
 * @param next first day of the next agreed one; null when there is none
 */
public record AuditorLoad(
        String userName,
        long toCome,
        long held,
        long heldInYear,
        @Nullable LocalDate next) {

    public static AuditorLoad none(String userName) {
        return new AuditorLoad(userName, 0, 0, 0, null);
    }
}
