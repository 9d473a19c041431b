package fr.attesta.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a dated row of the regulation or of the body's settings is in force, both ends included.
 *
 * @param to null while no end is known
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {

    public Validity {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("Expected an end on or after " + from + " but it is " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
