package fr.attesta.quote.domain;

import fr.attesta.quote.domain.AuditPlace.Place;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.TraceLine;

/** A place that staff set by hand: the one that the rules give stays beside it, with the reason and the author. */
public record PlaceOverride(AuditPlace computed, Place value, String reason, String author) {

    /** @throws IllegalArgumentException without another place, a reason or an author */
    public PlaceOverride {
        if (value == computed.value() || reason.isBlank() || author.isBlank()) {
            throw new IllegalArgumentException("Expected another place than " + computed.value()
                    + ", a reason and an author but they are " + value + ", '" + reason + "' and '" + author + "'");
        }
    }

    public TraceLine line() {
        return new TraceLine(
                "Lieu fixé par " + author + " : " + reason,
                value == Place.ON_SITE ? "sur site" : "à distance",
                "Décision de l’organisme",
                Confidence.DERIVED);
    }
}
