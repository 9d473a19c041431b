package fr.attesta.quote.offer;

import fr.attesta.identity.Acting;
import fr.attesta.identity.Role;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.quote.domain.DurationOverride;
import fr.attesta.quote.domain.PriceCalculation.Discount;
import fr.attesta.quote.mandate.AuditCalculator;
import fr.attesta.shared.Explained;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An administrator looks the computed quote over, and may adjust it with reasons. */
@ApplicationScoped
class ReviewQuote implements TaskKind<ReviewQuote.Payload> {

    private final Quotes quotes;
    private final AuditCalculator calculator;
    private final Acting acting;
    private final Journal journal;

    ReviewQuote(Quotes quotes, AuditCalculator calculator, Acting acting, Journal journal) {
        this.quotes = quotes;
        this.calculator = calculator;
        this.acting = acting;
        this.journal = journal;
    }

    /**
     * The administrator's adjustments, none of them necessary.
     *
     * @param halfDays another duration; needs a reason
     * @param discountPercent on every line but the pre-audit; needs a reason
     */
    public record Payload(
            @Nullable @Min(1) @Max(60) Integer halfDays,
            @Nullable @Size(max = 500) String durationReason,
            @Nullable @DecimalMin("0.01") @DecimalMax("100") BigDecimal discountPercent,
            @Nullable @Size(max = 500) String discountReason) {}

    @Override
    public String id() {
        return "quote_review_quote";
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Role role() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public QuoteView form(TaskView task) {
        return quotes.get(task.runId()).view();
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        Quote quote = quotes.get(task.runId());
        override(quote, payload);
        quote.reprice(calculator.price(
                quote.caseId,
                new AuditCalculator.Offer(
                        quote.auditType,
                        new HalfDays(quote.halfDays),
                        quote.onSite,
                        quote.withPreAudit,
                        discountOf(payload))));
        journal.write(Fact.of(task.caseId(), "quote.reviewed")
                .with("halfDays", quote.halfDays)
                .with("reason", quote.overrideReason)
                .with("totalExclTax", quote.price.totalExclTax().amount()));
        return Map.of();
    }

    private void override(Quote quote, Payload payload) {
        Integer wanted = payload.halfDays();
        if (wanted == null || wanted == quote.computedHalfDays) {
            return;
        }
        String reason = payload.durationReason();
        if (reason == null || reason.isBlank()) {
            throw new RefusedException(Refusal.invalid("durationReason", "quote.reason_required"));
        }
        HalfDays duration = new HalfDays(wanted);
        Explained<HalfDays> computed = new Explained<>(new HalfDays(quote.computedHalfDays), quote.trace);
        quote.override(
                duration,
                reason,
                new DurationOverride(
                                computed, duration, reason, acting.current().name())
                        .explained()
                        .trace());
    }

    private static @Nullable Discount discountOf(Payload payload) {
        if (payload.discountPercent() == null) {
            return null;
        }
        String reason = payload.discountReason();
        if (reason == null || reason.isBlank()) {
            throw new RefusedException(Refusal.invalid("discountReason", "quote.reason_required"));
        }
        return new Discount(payload.discountPercent(), reason);
    }
}
