package fr.attesta.casework.accreditation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands for a piece: a kept document, or something that was recorded.
 *
 * @param fileName null for a record
 * @param document null for a record
 * @param by who recorded it; null when that is told elsewhere
 */
public record Proof(
        @Nullable String fileName,
        @Nullable UUID document,
        LocalDate on,
        @Nullable String by) {

    public static Proof recorded(LocalDate on, @Nullable String by) {
        return new Proof(null, null, on, by);
    }

    public static Proof document(String fileName, UUID document, LocalDate on) {
        return new Proof(fileName, document, on, null);
    }
}
