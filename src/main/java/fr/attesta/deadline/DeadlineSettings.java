package fr.attesta.deadline;

import fr.attesta.deadline.domain.DeadlineFormula;
import fr.attesta.deadline.domain.DeadlineRule;
import fr.attesta.setting.SettingDefinition;
import fr.attesta.setting.SettingDefinition.Kind;
import fr.attesta.setting.SettingSource;
import fr.attesta.setting.SettingValue;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The periods that no text fixes, so that the body does; those that a text fixes are not among them. */
@ApplicationScoped
class DeadlineSettings implements SettingSource {

    static final String GROUP = "deadline";

    @Override
    public List<SettingDefinition> settings(LocalDate day) {
        return DeadlineTables.shipped().rules().stream()
                .filter(rule -> rule.settable() && rule.validity().contains(day))
                .map(DeadlineSettings::definition)
                .toList();
    }

    @Override
    public String canonical(SettingDefinition setting, String typed) {
        DeadlineFormula shipped = DeadlineFormula.parse(setting.shipped());
        try {
            DeadlineFormula formula = DeadlineFormula.parse(typed.toUpperCase(Locale.ROOT));
            if (formula.mayReplace(shipped)) {
                return formula.toString();
            }
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
            // no formula: refused below like one of another form
        }
        throw new RefusedException(Refusal.invalid("value", "setting.value_period", setting.shipped()));
    }

    /** The rule with the period of the body; no text confirms it, just as none confirms the shipped one. */
    static DeadlineRule rule(SettingValue value) {
        DeadlineRule shipped = DeadlineTables.shipped().rule(value.name(), value.from());
        return new DeadlineRule(
                shipped.code(),
                shipped.title(),
                shipped.anchor(),
                DeadlineFormula.parse(value.value()),
                shipped.meaning(),
                shipped.settable(),
                value.validity(),
                "Réglage de l’organisme ; valeur d’origine " + shipped.formula() + " : " + shipped.source(),
                shipped.confidence(),
                shipped.english());
    }

    private static SettingDefinition definition(DeadlineRule rule) {
        return new SettingDefinition(
                GROUP + "." + rule.code(),
                Kind.PERIOD,
                rule.title(),
                rule.formula().toString(),
                rule.source(),
                rule.confidence());
    }
}
