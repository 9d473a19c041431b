package fr.attesta.admin.annual;

import fr.attesta.setting.SettingDefinition;
import fr.attesta.setting.SettingDefinition.Kind;
import fr.attesta.setting.SettingSource;
import fr.attesta.setting.Settings;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How the body counts where no text says it. */
@ApplicationScoped
class AnnualSettings implements SettingSource {

    private static final String TAKEOVERS = "annual.TAKEOVERS_ARE_CERTIFIED";
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Settings settings;

    AnnualSettings(Settings settings) {
        this.settings = settings;
    }

    /** Whether certificates taken over from another body count among those certified in the year. */
    boolean countsTakeovers(LocalDate day) {
        return settings.current().on(day, TAKEOVERS).orElse(NO).equals(YES);
    }

    @Override
    public List<SettingDefinition> settings(LocalDate day) {
        return List.of(new SettingDefinition(
                TAKEOVERS,
                Kind.YES_NO,
                "Certificats repris d’un autre certificateur comptés parmi les certifiés de l’année",
                NO,
                "Réglage de l’organisme : aucun texte trouvé, les transferts entrants sont comptés à part",
                Confidence.UNCONFIRMED));
    }

    @Override
    public String canonical(SettingDefinition setting, String typed) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case YES, "oui" -> YES;
            case NO, "non" -> NO;
            default -> throw new RefusedException(Refusal.invalid("value", "setting.value_yes_no"));
        };
    }
}
