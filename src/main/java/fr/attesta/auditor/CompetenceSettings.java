package fr.attesta.auditor;

import fr.attesta.setting.SettingDefinition;
import fr.attesta.setting.SettingDefinition.Kind;
import fr.attesta.setting.SettingSource;
import fr.attesta.setting.Settings;
import fr.attesta.shared.Confidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Whether the body lets an auditor without a recorded qualification audit: no text says how strict it must be. */
@ApplicationScoped
public class CompetenceSettings implements SettingSource {

    static final String REASON_SUFFICES = "competence.REASON_SUFFICES";

    private final Settings settings;

    CompetenceSettings(Settings settings) {
        this.settings = settings;
    }

    /** Whether a written reason is enough on a day; otherwise a missing qualification is a bar. */
    public boolean reasonSuffices(LocalDate day) {
        return settings.current().on(day, REASON_SUFFICES).orElse(Kind.YES).equals(Kind.YES);
    }

    @Override
    public List<SettingDefinition> settings(LocalDate day) {
        return List.of(new SettingDefinition(
                REASON_SUFFICES,
                Kind.YES_NO,
                "Un motif écrit suffit pour affecter un auditeur sans qualification enregistrée",
                Kind.YES,
                "NF EN ISO/IEC 17065:2012, 6.1.2 ; réglage de l’organisme, critères non fixés par la norme",
                Confidence.UNCONFIRMED));
    }
}
