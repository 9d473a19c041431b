package fr.attesta.setting;

import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All that the body may set; whatever no feature offers is regulation and stays as it ships. */
@ApplicationScoped
class SettingCatalogue {

    private final List<SettingSource> sources;

    SettingCatalogue(@All List<SettingSource> sources) {
        this.sources = sources;
    }

    /** In the order of their groups; those of a group as its feature lists them. */
    List<SettingDefinition> all(LocalDate day) {
        return sources.stream()
                .flatMap(source -> source.settings(day).stream())
                .sorted(Comparator.comparing(SettingDefinition::group))
                .toList();
    }

    /** @throws RefusedException if the body may set no such thing */
    SettingDefinition get(String key, LocalDate day) {
        return all(day).stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.notFound("setting.unknown", key)));
    }

    /** @throws RefusedException if the value cannot be one of this setting */
    String canonical(SettingDefinition setting, String typed, LocalDate day) {
        return sources.stream()
                .filter(source -> source.settings(day).contains(setting))
                .findFirst()
                .orElseThrow()
                .canonical(setting, typed.strip());
    }
}
