package fr.attesta.quote;

import fr.attesta.quote.domain.SamplingRule;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.setting.SettingDefinition;
import fr.attesta.setting.SettingDefinition.Kind;
import fr.attesta.setting.SettingSource;
import fr.attesta.setting.SettingValue;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether the site of the central function counts in the number of sites: sources disagree, so the body decides. */
@ApplicationScoped
class SamplingSettings implements SettingSource {

    static final String GROUP = "sampling";

    private static final String YES = "yes";
    private static final String NO = "no";

    @Override
    public List<SettingDefinition> settings(LocalDate day) {
        return Arrays.stream(AuditType.values())
                .map(type -> definition(QuoteTables.shipped().samplingRule(type, day)))
                .toList();
    }

    @Override
    public String canonical(SettingDefinition setting, String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case YES, "oui" -> YES;
            case NO, "non" -> NO;
            default -> throw new RefusedException(Refusal.invalid("value", "setting.value_yes_no"));
        };
    }

    /** The rule as the body reads it; the sources still disagree, whatever it has decided. */
    static SamplingRule rule(SettingValue value) {
        SamplingRule shipped = QuoteTables.shipped().samplingRule(AuditType.valueOf(value.name()), value.from());
        boolean counts = value.value().equals(YES);
        return new SamplingRule(
                shipped.audit(),
                shipped.factor(),
                counts,
                value.validity(),
                "Arrêté du 6 juin 2019 (audit), art. 6 ; site de la fonction centrale " + (counts ? "" : "non ")
                        + "compté dans N (réglage de l’organisme, sources contradictoires)",
                shipped.confidence());
    }

    private static SettingDefinition definition(SamplingRule rule) {
        return new SettingDefinition(
                GROUP + "." + rule.audit().name(),
                Kind.YES_NO,
                "Site de la fonction centrale compté dans le nombre de sites, " + label(rule.audit()),
                rule.countsCentral() ? YES : NO,
                rule.source(),
                rule.confidence());
    }

    private static String label(AuditType audit) {
        return switch (audit) {
            case INITIAL -> "audit initial";
            case SURVEILLANCE -> "surveillance";
            case RENEWAL -> "renouvellement";
            case EXTENSION -> "extension";
        };
    }
}
