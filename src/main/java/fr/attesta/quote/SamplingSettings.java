package fr.attesta.quote;

import fr.attesta.quote.domain.SamplingRule;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.setting.SettingDefinition;
import fr.attesta.setting.SettingDefinition.Kind;
import fr.attesta.setting.SettingSource;
import fr.attesta.setting.SettingValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Whether the site of the central function counts in the number of sites: sources disagree, so the body decides. */
@ApplicationScoped
class SamplingSettings implements SettingSource {

    static final String GROUP = "sampling";

    @Override
    public List<SettingDefinition> settings(LocalDate day) {
        return Arrays.stream(AuditType.values())
                .map(type -> definition(QuoteTables.shipped().samplingRule(type, day)))
                .toList();
    }

    /** The rule as the body reads it; the sources still disagree, whatever it has decided. */
    static SamplingRule rule(SettingValue value) {
        SamplingRule shipped = QuoteTables.shipped().samplingRule(AuditType.valueOf(value.name()), value.from());
        boolean counts = value.value().equals(Kind.YES);
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
                rule.countsCentral() ? Kind.YES : Kind.NO,
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
