package fr.attesta.admin.annual;

import fr.attesta.setting.SettingDefinition;
import fr.attesta.setting.SettingDefinition.Kind;
import fr.attesta.setting.SettingSource;
import fr.attesta.setting.Settings;
import fr.attesta.shared.Confidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** How the body counts where no text says it. */
@ApplicationScoped
class AnnualSettings implements SettingSource {

    private static final String TAKEOVERS = "annual.TAKEOVERS_ARE_CERTIFIED";

    private final Settings settings;

    AnnualSettings(Settings settings) {
        this.settings = settings;
    }

    /** Whether certificates taken over from another body count among those certified in the year. */
    boolean countsTakeovers(LocalDate day) {
        return settings.current().on(day, TAKEOVERS).orElse(Kind.NO).equals(Kind.YES);
    }

    @Override
    public List<SettingDefinition> settings(LocalDate day) {
        return List.of(new SettingDefinition(
                TAKEOVERS,
                Kind.YES_NO,
                "Certificats repris d’un autre certificateur comptés parmi les certifiés de l’année",
                Kind.NO,
                "Réglage de l’organisme : aucun texte trouvé, les transferts entrants sont comptés à part",
                Confidence.UNCONFIRMED));
    }
}
