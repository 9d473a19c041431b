package fr.attesta.auditor.domain;

import fr.attesta.shared.Category;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an auditor is competent for a category, from a day on.
 *
 * @param person user name
 * @param validUntil the last day; null while no end is known
 * @param recordedBy user name; never the person
 * @param withdrawal null while nobody has taken it back
 */
public record Qualification(
        UUID id,
        String person,
        Category category,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Ground ground,
        @Nullable String note,
        String recordedBy,
        LocalDate recordedOn,
        @Nullable Withdrawal withdrawal) {

    /** How it stands today. */
    public enum State {
        FUTURE,
        HOLDS,
        ENDED,
        WITHDRAWN
    }

    /** The last day on which it counts, after a withdrawal too; null while no end is known. */
    public @Nullable LocalDate lastDay() {
        return withdrawal == null ? validUntil : withdrawal.from().minusDays(1);
    }

    public boolean holdsOn(LocalDate day) {
        LocalDate last = lastDay();
        return !day.isBefore(validFrom) && (last == null || !day.isAfter(last));
    }

    public State stateOn(LocalDate today) {
        LocalDate last = lastDay();
        if (withdrawal != null) {
            return State.WITHDRAWN;
        }
        if (last != null && today.isAfter(last)) {
            return State.ENDED;
        }
        return today.isBefore(validFrom) ? State.FUTURE : State.HOLDS;
    }

    /** Whether both count on some day; one that was withdrawn as of its first day meets none. */
    boolean meets(LocalDate first, @Nullable LocalDate last) {
        LocalDate mine = lastDay();
        boolean counts = mine == null || !mine.isBefore(validFrom);
        return counts && (last == null || !validFrom.isAfter(last)) && (mine == null || !mine.isBefore(first));
    }
}
