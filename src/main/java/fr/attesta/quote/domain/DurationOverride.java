package fr.attesta.quote.domain;

import fr.attesta.shared.Confidence;
import fr.attesta.shared.Explained;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.TraceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A duration that staff set by hand because new elements appeared (audit order, art. 1): the computed one stays beside it,
 * with the reason and the author.
 */
public record DurationOverride(Explained<HalfDays> computed, HalfDays value, String reason, String author) {

    /** @throws IllegalArgumentException without a duration, a reason or an author */
    public DurationOverride {
        if (value.count() == 0 || reason.isBlank() || author.isBlank()) {
            throw new IllegalArgumentException("Expected a duration, a reason and an author but they are "
                    + value.count() + ", '" + reason + "' and '" + author + "'");
        }
    }

    /** The set duration, with the computation and the override in its trace. */
    public Explained<HalfDays> explained() {
        List<TraceLine> trace = new ArrayList<>(computed.trace());
        String days = value.days().toPlainString().replace('.', ',');
        trace.add(new TraceLine(
                "Durée fixée par " + author + " : " + reason,
                days + "\u00a0j",
                "Arrêté du 6 juin 2019 (audit), art. 1",
                Confidence.VERIFIED));
        return new Explained<>(value, trace);
    }
}
