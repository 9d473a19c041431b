package fr.attesta.quote.offer.content;

import fr.attesta.quote.domain.AuditPlace;
import fr.attesta.quote.domain.PriceCalculation;
import fr.attesta.quote.domain.PriceCalculation.Discount;
import fr.attesta.quote.domain.PriceCalculation.Line;
import fr.attesta.quote.mandate.DrawnSites;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.TraceLine;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a quote as pages, documents and programs see it.
 *
 * @param place as the rules give it
 * @param onSite as offered; differs from the place only with a reason
 * @param price of what is offered without the option
 * @param option the pre-audit, never part of the price unless it is ordered
 * @param priceWithOption the same as the price where there is no option
 */
public record QuoteView(
        UUID id,
        UUID caseId,
        UUID runId,
        int version,
        AuditType auditType,
        HalfDays computed,
        HalfDays duration,
        int sampledSites,
        DrawnSites drawn,
        AuditPlace place,
        boolean onSite,
        List<TraceLine> trace,
        boolean withPreAudit,
        @Nullable String overrideReason,
        @Nullable String placeReason,
        @Nullable Discount discount,
        @Nullable String reviewedBy,
        PriceCalculation price,
        @Nullable Line option,
        PriceCalculation priceWithOption,
        String state,
        Life life) {

    public QuoteView {
        trace = List.copyOf(trace);
    }

    /**
     * What happened to it.
     *
     * @param answer name and function of the person who accepted, or the reason for declining
     * @param document the printed quote
     */
    public record Life(
            Instant preparedAt,
            @Nullable Instant sentAt,
            @Nullable Instant answeredAt,
            @Nullable String answer,
            boolean preAuditOrdered,
            @Nullable Instant revisedAt,
            @Nullable String revisionReason,
            @Nullable UUID document) {}

    public boolean awaitsAnswer() {
        return state.equals("SENT");
    }

    /** What the contract costs: the option counts only if it was ordered. */
    public PriceCalculation agreedPrice() {
        return life.preAuditOrdered() ? priceWithOption : price;
    }

    public String color() {
        return switch (state) {
            case "ACCEPTED" -> "green";
            case "SENT" -> "blue";
            case "DECLINED", "EXPIRED" -> "red";
            default -> "secondary";
        };
    }
}
