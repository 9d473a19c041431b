package fr.attesta.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A setting as an administrator sees it on a day.
 *
 * @param since the first day of the value in force, null while the shipped one holds
 * @param history what the body has ever set, the value that begins last first
 */
record SettingView(
        SettingDefinition setting,
        String value,
        @Nullable LocalDate since,
        LocalDate today,
        List<SettingValue> history) {

    SettingView {
        history = List.copyOf(history);
    }

    static SettingView of(SettingDefinition setting, List<SettingValue> history, LocalDate day) {
        Optional<SettingValue> inForce =
                history.stream().filter(value -> value.inForceOn(day)).findFirst();
        return new SettingView(
                setting,
                inForce.map(SettingValue::value).orElse(setting.shipped()),
                inForce.map(SettingValue::from).orElse(null),
                day,
                history);
    }

    /** {@code FUTURE}, {@code IN_FORCE}, {@code PAST} or {@code WITHDRAWN}. */
    public String state(SettingValue value) {
        if (value.withdrawn()) {
            return "WITHDRAWN";
        }
        if (value.from().isAfter(today)) {
            return "FUTURE";
        }
        return value.inForceOn(today) ? "IN_FORCE" : "PAST";
    }

    public String colour(SettingValue value) {
        return switch (state(value)) {
            case "IN_FORCE" -> "green";
            case "FUTURE" -> "azure";
            default -> "secondary";
        };
    }

    public boolean changeable(SettingValue value) {
        return value.changeableOn(today);
    }
}
