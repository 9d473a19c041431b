package fr.attesta.identity.absence;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An absence as pages and the API see it.
 *
 * @param userName who is away
 * @param deputy user name of whoever stands in
 * @param lastDay included
 */
public record AbsenceView(UUID id, String userName, String deputy, LocalDate firstDay, LocalDate lastDay) {

    public boolean includes(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    boolean meets(AbsenceView other) {
        return !other.lastDay.isBefore(firstDay) && !other.firstDay.isAfter(lastDay);
    }
}
