package fr.attesta.referential.domain;

import fr.attesta.shared.Category;
import fr.attesta.shared.Confidence;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of one version of the national standard, with what the audit order and the reading guide say about it.
 *
 * @param conditions when it applies, for each of the four categories
 * @param severity whether a minor is possible (art. 5)
 * @param newEntrant whether it is adapted for new entrants, and {@code newEntrantRule} how, in French
 * @param light whether a light audit examines it (art. 10)
 * @param surveillance whether every surveillance examines it (art. 2: 1, 3, 17 and 19)
 * @param wording what this version of the standard changed, in French; empty when nothing
 * @param wordingConfidence how sure that change is
 */
public record Indicator(
        int number,
        int criterion,
        String title,
        Kind kind,
        Map<Category, Condition> conditions,
        SeverityRule severity,
        Answer newEntrant,
        String newEntrantRule,
        Answer light,
        boolean surveillance,
        SubcontractorRule asSubcontractor,
        String wording,
        Confidence wordingConfidence,
        String source,
        Confidence confidence) {

    /** Common to all categories, or specific to some. */
    public enum Kind {
        COMMON,
        SPECIFIC
    }

    /** When an indicator applies to a category of actions (reading guide). */
    public enum Condition {
        ALWAYS(null, ""),
        NEVER(null, ""),
        CERTIFYING(Activity.CERTIFYING, "prestations certifiantes"),
        WORK_LINKED(Activity.WORK_LINKED, "formations en alternance"),
        WORK_SITUATION(Activity.WORK_SITUATION, "périodes en situation de travail"),
        SUBCONTRACTING(Activity.SUBCONTRACTS_OUT, "recours à la sous-traitance ou au portage salarial");

        private final @Nullable Activity activity;
        private final String label;

        Condition(@Nullable Activity activity, String label) {
            this.activity = activity;
            this.label = label;
        }

        boolean isMetBy(ActivityProfile profile) {
            return switch (this) {
                case ALWAYS -> true;
                case NEVER -> false;
                case CERTIFYING, WORK_LINKED, WORK_SITUATION, SUBCONTRACTING ->
                    activity != null && profile.activities().contains(activity);
            };
        }

        /** The condition in French; empty when there is none. */
        public String label() {
            return label;
        }
    }

    /** What the reading guide allows on an indicator (audit order, art. 5): minor or major, major only, or not published. */
    public enum SeverityRule {
        POSSIBLE,
        MAJOR_ONLY,
        UNKNOWN
    }

    /** What a text says about an indicator; {@link UnsettledRules} holds what the body assumes when it is unknown. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /** How an indicator is examined on an action carried out as a subcontractor under contract (reading guide V9). */
    public enum SubcontractorRule {
        SAME,
        NOT_APPLICABLE,
        ADAPTED,
        BY_TASK
    }

    public Indicator {
        conditions = Map.copyOf(conditions);
        if (conditions.size() != Category.values().length) {
            throw new IllegalArgumentException("Expected a condition for each category but they are " + conditions);
        }
    }

    /** The condition under which it applies to a category. */
    public Condition conditionFor(Category category) {
        Condition condition = conditions.get(category);
        return condition == null ? Condition.NEVER : condition;
    }

    /** Whether it applies to at least the actions of this category. */
    public boolean appliesTo(Category category, ActivityProfile profile) {
        return conditionFor(category).isMetBy(profile);
    }
}
