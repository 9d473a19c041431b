package fr.attesta.referential.domain;

import fr.attesta.shared.Confidence;
import java.util.List;

/**
 * Whether an audit examines an indicator, and why.
 *
 * @param reason in French, for the client as well
 * @param source the text that says so
 * @param confidence how sure it is
 * @param notes in French, how the indicator is examined: adaptations for new entrants and for subcontracted actions
 */
public record IndicatorApplicability(
        int number,
        int criterion,
        boolean applicable,
        String reason,
        String source,
        Confidence confidence,
        List<String> notes) {

    public IndicatorApplicability {
        notes = List.copyOf(notes);
    }

    IndicatorApplicability because(boolean applicable, String reason, String source, Confidence confidence) {
        return new IndicatorApplicability(
                number, criterion, applicable, reason, source, confidence, applicable ? notes : List.of());
    }
}
