package fr.attesta.setting;

import jakarta.enterprise.inject.Vetoed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Settings without a database: what a body has set in a test, or nothing. */
@Vetoed
public final class SetValues extends Settings {

    private final SettingSnapshot snapshot;

    @SuppressWarnings("NullAway") // no database behind this one
    private SetValues(SettingSnapshot snapshot) {
        super(null);
        this.snapshot = snapshot;
    }

    public static Settings none() {
        return new SetValues(SettingSnapshot.NONE);
    }

    /** The value that begins last first, as they are read from the database. */
    public static SettingSnapshot snapshot(SettingValue... values) {
        return new SettingSnapshot(UUID.randomUUID(), List.copyOf(Arrays.asList(values)));
    }

    public static SettingValue value(String setting, String value, String from) {
        return new SettingValue(
                UUID.randomUUID(),
                setting,
                value,
                LocalDate.parse(from),
                null,
                false,
                "Décision du comité",
                "administrator",
                Instant.parse("2026-11-24T10:00:00Z"));
    }

    @Override
    public SettingSnapshot current() {
        return snapshot;
    }
}
