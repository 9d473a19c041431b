package fr.attesta.referential.domain;

import fr.attesta.referential.domain.Indicator.Condition;
import fr.attesta.referential.domain.Indicator.SubcontractorRule;
import fr.attesta.referential.domain.UnsettledRules.Assumption;
import fr.attesta.referential.domain.UnsettledRules.Question;
import fr.attesta.shared.Category;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which indicators of the standard apply to an activity (reading guide; light audit: audit order, art. 10). An indicator
 * applies as soon as it does for one category, so that adding a category never takes one away.
 */
public final class Applicability {

    private static final String SUBCONTRACTING_SOURCE = "Guide de lecture V9, sous-traitance";

    private final Standard standard;
    private final ActivityProfile profile;
    private final AuditScope scope;

    private Applicability(Standard standard, ActivityProfile profile, AuditScope scope) {
        this.standard = standard;
        this.profile = profile;
        this.scope = scope;
    }

    /** Every indicator of the version in the order of its number, in or out. */
    public static List<IndicatorApplicability> of(Standard standard, ActivityProfile profile, AuditScope scope) {
        Applicability rule = new Applicability(standard, profile, scope);
        return standard.indicators().stream().map(rule::decide).toList();
    }

    private IndicatorApplicability decide(Indicator indicator) {
        List<Category> concerned = categoriesWhere(category -> indicator.appliesTo(category, profile));
        if (concerned.isEmpty()) {
            return answer(indicator, false, notApplicableReason(indicator), indicator.source());
        }
        if (profile.actsOnlyAsSubcontractor() && indicator.asSubcontractor() == SubcontractorRule.NOT_APPLICABLE) {
            String reason = "Sans objet : toutes les actions sont réalisées en sous-traitance, sous contrat";
            return answer(indicator, false, reason, SUBCONTRACTING_SOURCE);
        }
        if (scope.regime().reduced()) {
            return decideReduced(indicator, concerned);
        }
        return answer(indicator, true, applicableReason(indicator, concerned), indicator.source());
    }

    /** Art. 10 and 10 bis: a list of common indicators, and every specific one that applies. */
    private IndicatorApplicability decideReduced(Indicator indicator, List<Category> concerned) {
        String source = scope.regime() == AuditScope.Regime.LIGHT
                ? "Arrêté du 6 juin 2019 (audit), art. 10"
                : "Arrêté du 6 juin 2019 (audit), art. 10 bis";
        return switch (indicator.light()) {
            case YES -> answer(indicator, true, applicableReason(indicator, concerned), source);
            case NO -> answer(indicator, false, "Indicateur commun non examiné lors d’un audit aménagé", source);
            case UNKNOWN -> {
                Assumption assumed = standard.unsettled().answer(indicator.number(), Question.IN_LIGHT_AUDIT);
                yield answer(indicator, true, "", source)
                        .because(
                                assumed.answer(),
                                applicableReason(indicator, concerned) + " ; statut en audit aménagé non publié",
                                assumed.source(),
                                assumed.confidence());
            }
        };
    }

    private IndicatorApplicability answer(Indicator indicator, boolean applicable, String reason, String source) {
        return new IndicatorApplicability(
                indicator.number(),
                indicator.criterion(),
                applicable,
                reason,
                source,
                indicator.confidence(),
                applicable ? notes(indicator) : List.of());
    }

    private String applicableReason(Indicator indicator, List<Category> concerned) {
        String condition = conditionLabel(indicator, concerned);
        if (indicator.kind() == Indicator.Kind.COMMON) {
            return condition.isEmpty() ? "Indicateur commun" : "Indicateur commun, applicable : " + condition;
        }
        String categories = names(concerned);
        return "Indicateur spécifique, applicable : " + categories + (condition.isEmpty() ? "" : ", " + condition);
    }

    private String notApplicableReason(Indicator indicator) {
        String missing = conditionLabel(
                indicator, categoriesWhere(category -> indicator.conditionFor(category) != Condition.NEVER));
        if (missing.isEmpty()) {
            List<Category> others = Arrays.stream(Category.values())
                    .filter(category -> indicator.conditionFor(category) != Condition.NEVER)
                    .toList();
            return "Non applicable : indicateur réservé à " + names(others);
        }
        return "Non applicable : l’activité déclarée ne comprend pas de " + missing;
    }

    private List<String> notes(Indicator indicator) {
        List<String> notes = new ArrayList<>();
        newEntrantNote(indicator, notes);
        if (profile.actsAsSubcontractor()) {
            subcontractorNote(indicator, notes);
        }
        return notes;
    }

    /** New entrants show the formalisation before the certificate and the implementation at surveillance (guide V9). */
    private void newEntrantNote(Indicator indicator, List<String> notes) {
        List<Category> started = categoriesWhere(category ->
                profile.newEntrantCategories().contains(category) && indicator.appliesTo(category, profile));
        if (started.isEmpty() || scope.type() == AuditType.SURVEILLANCE || scope.type() == AuditType.RENEWAL) {
            return;
        }
        String prefix = "Nouvel entrant (" + names(started) + ") : ";
        switch (indicator.newEntrant()) {
            case YES -> notes.add(prefix + indicator.newEntrantRule());
            case NO -> {
                // examined as for anybody else
            }
            case UNKNOWN -> {
                Assumption assumed = standard.unsettled().answer(indicator.number(), Question.NEW_ENTRANT_ADAPTED);
                notes.add(prefix + (assumed.answer() ? "examen adapté" : "aucune adaptation")
                        + ", réglage non confirmé (" + assumed.source() + ")");
            }
        }
    }

    private static void subcontractorNote(Indicator indicator, List<String> notes) {
        switch (indicator.asSubcontractor()) {
            case SAME -> {
                // examined as for any other action
            }
            case NOT_APPLICABLE -> notes.add("Sans objet pour les actions réalisées en sous-traitance, sous contrat");
            case ADAPTED -> notes.add("Examen adapté pour les actions réalisées en sous-traitance");
            case BY_TASK -> notes.add("Selon les tâches confiées pour les actions réalisées en sous-traitance");
        }
    }

    private List<Category> categoriesWhere(Predicate<Category> condition) {
        return Arrays.stream(Category.values())
                .filter(profile.categories()::contains)
                .filter(condition)
                .toList();
    }

    private static String conditionLabel(Indicator indicator, List<Category> categories) {
        boolean unconditional =
                categories.stream().anyMatch(category -> indicator.conditionFor(category) == Condition.ALWAYS);
        return unconditional
                ? ""
                : categories.stream()
                        .map(category -> indicator.conditionFor(category).label())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private static String names(List<Category> categories) {
        return categories.stream().map(Category::name).collect(Collectors.joining(", "));
    }
}
