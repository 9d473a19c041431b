package fr.attesta.referential.domain;

import fr.attesta.shared.Confidence;
import java.util.List;

/**
 * What the body assumes, on a date, where no text answers yet (indicator 33: gravity, light audit, new entrants).
 * Whoever shows a result that rests on it shows its flag.
 */
public record UnsettledRules(List<Assumption> assumptions) {

    /** What the published texts leave open about an indicator. */
    public enum Question {
        MINOR_ALLOWED,
        IN_LIGHT_AUDIT,
        NEW_ENTRANT_ADAPTED
    }

    /** One assumption: a setting of the body. */
    public record Assumption(int indicator, Question question, boolean answer, String source, Confidence confidence) {}

    public UnsettledRules {
        assumptions = List.copyOf(assumptions);
    }

    /** @throws IllegalStateException if the body has assumed nothing: a result must never rest on a silent default */
    public Assumption answer(int indicator, Question question) {
        return assumptions.stream()
                .filter(a -> a.indicator() == indicator && a.question() == question)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Expected a setting for " + question + " of indicator " + indicator + " but there is none"));
    }
}
