package fr.attesta.quote.intake;

import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.quote.application.content.PieceLine;
import fr.attesta.shared.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the form with what stands around it.
 *
 * @param siteRows rows that the list of sites offers
 * @param pieces how far each piece has come; only on the last two pages
 * @param application everything typed, to be read once more; only on the last page
 */
public record Sheet(
        DraftView draft,
        Step step,
        int siteRows,
        List<PieceLine> pieces,
        @Nullable ApplicationForm application) {

    public int number() {
        return step.ordinal() + 1;
    }

    public int total() {
        return Step.values().length;
    }

    public String address(Step other) {
        return "/apply/" + draft.token() + "/" + other.path();
    }

    /** The page to correct something on; null when no single page is at fault. */
    public @Nullable Step correcting(Refusal refusal) {
        return Step.asking(refusal.field()).orElse(null);
    }

    public boolean lacksSomething() {
        return pieces.stream().anyMatch(line -> line.state() == PieceLine.State.MISSING);
    }
}
