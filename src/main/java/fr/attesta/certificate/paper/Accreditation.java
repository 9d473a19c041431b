package fr.attesta.certificate.paper;

import fr.attesta.setting.SettingDefinition;
import fr.attesta.setting.SettingDefinition.Kind;
import fr.attesta.setting.SettingSource;
import fr.attesta.setting.Settings;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The body's Cofrac number: it names it on a certificate only if it was accredited on the day of the decision. */
@ApplicationScoped
class Accreditation implements SettingSource {

    static final String KEY = "certificate.ACCREDITATION";

    private static final String NONE = "none";

    /** Cofrac writes the section and four digits. */
    private static final Pattern NUMBER = Pattern.compile("[1-9]-\\d{4}");

    private final Settings settings;

    @Inject
    Accreditation(Settings settings) {
        this.settings = settings;
    }

    Optional<String> on(LocalDate day) {
        return settings.current().on(day, KEY).filter(number -> !number.equals(NONE));
    }

    @Override
    public List<SettingDefinition> settings(LocalDate day) {
        return List.of(new SettingDefinition(
                KEY,
                Kind.REFERENCE,
                "Accréditation Cofrac de l’organisme",
                NONE,
                "Arrêté du 6 juin 2019 (accréditation) ; Cofrac, GEN REF 11",
                Confidence.SECONDARY));
    }

    @Override
    public String canonical(SettingDefinition setting, String typed) {
        String plain = typed.replaceAll("[\\s\\u00a0\\u202f]", "").toLowerCase(Locale.ROOT);
        if (plain.equals(NONE) || plain.equals("aucune")) {
            return NONE;
        }
        if (!NUMBER.matcher(plain).matches()) {
            throw new RefusedException(Refusal.invalid("value", "setting.value_accreditation"));
        }
        return plain;
    }
}
