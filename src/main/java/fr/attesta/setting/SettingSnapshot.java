package fr.attesta.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Every value that the body has set as of one revision, the one that began last first: where two are in force on a day, the
 * first one found is the one that holds.
 */
public record SettingSnapshot(UUID revision, List<SettingValue> values) {

    static final SettingSnapshot NONE = new SettingSnapshot(new UUID(0, 0), List.of());

    public SettingSnapshot {
        values = List.copyOf(values);
    }

    /** The value that holds on a day; empty where the shipped one does. */
    public Optional<String> on(LocalDate day, String setting) {
        return values.stream()
                .filter(value ->
                        value.setting().equals(setting) && value.validity().contains(day))
                .map(SettingValue::value)
                .findFirst();
    }

    /** The values of a group, for example {@code price}. */
    public List<SettingValue> of(String group) {
        return values.stream()
                .filter(value -> value.setting().startsWith(group + "."))
                .toList();
    }
}
