package fr.attesta.setting;

import fr.attesta.shared.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value that the body has set, while it is in force.
 *
 * @param to the last day, null while no end is known
 * @param withdrawn whether it was taken back before it began
 */
public record SettingValue(
        UUID id,
        String setting,
        String value,
        LocalDate from,
        @Nullable LocalDate to,
        boolean withdrawn,
        String reason,
        String author,
        Instant createdAt) {

    public Validity validity() {
        return new Validity(from, to);
    }

    /** The last part of the key, for example {@code FILE_FEE}. */
    public String name() {
        return setting.substring(setting.indexOf('.') + 1);
    }

    boolean inForceOn(LocalDate day) {
        return !withdrawn && validity().contains(day);
    }

    /** Whether it can still be ended or withdrawn. */
    boolean changeableOn(LocalDate day) {
        return !withdrawn && (to == null || !to.isBefore(day));
    }
}
