package fr.attesta.quote.mandate;

import fr.attesta.quote.domain.AuditPlace;
import fr.attesta.quote.domain.PriceCalculation;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Explained;
import fr.attesta.shared.HalfDays;

/** What the rules say about an audit to be quoted or held. */
public record Computation(
        AuditType auditType,
        Explained<HalfDays> duration,
        int sampledSites,
        AuditPlace place,
        boolean withPreAudit,
        PriceCalculation price) {

    public boolean onSite() {
        return place.value() == AuditPlace.Place.ON_SITE;
    }
}
