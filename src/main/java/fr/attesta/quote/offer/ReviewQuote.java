package fr.attesta.quote.offer;

import static java.util.Objects.requireNonNull;

import fr.attesta.identity.Acting;
import fr.attesta.identity.Role;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.quote.domain.AuditPlace.Place;
import fr.attesta.quote.domain.DurationOverride;
import fr.attesta.quote.domain.PlaceOverride;
import fr.attesta.quote.domain.PriceCalculation.Discount;
import fr.attesta.quote.mandate.AuditCalculator;
import fr.attesta.quote.offer.content.QuoteView;
import fr.attesta.shared.Explained;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An administrator looks the computed quote over, and may adjust it with reasons. */
@ApplicationScoped
class ReviewQuote implements TaskKind<ReviewQuote.Payload> {

    private final Quotes quotes;
    private final AuditCalculator calculator;
    private final Acting acting;
    private final Journal journal;
    private final Clock clock;

    ReviewQuote(Quotes quotes, AuditCalculator calculator, Acting acting, Journal journal, Clock clock) {
        this.quotes = quotes;
        this.calculator = calculator;
        this.acting = acting;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The administrator's adjustments, none of them necessary.
     *
     * @param halfDays another duration; needs a reason
     * @param place another place; needs a reason
     * @param discountPercent on every line but the pre-audit; needs a reason
     */
    public record Payload(
            @Nullable @Min(1) @Max(60) Integer halfDays,
            @Nullable @Size(max = 500) String durationReason,
            @Nullable Place place,
            @Nullable @Size(max = 500) String placeReason,

            @Nullable @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal discountPercent,

            @Nullable @Size(max = 500) String discountReason) {

        /** What a change lacks: every one needs its reason. */
        List<Refusal> refusals(Quote quote) {
            List<Refusal> refusals = new ArrayList<>();
            require(changesDuration(quote), durationReason, "durationReason", refusals);
            require(changesPlace(quote), placeReason, "placeReason", refusals);
            require(discountPercent != null, discountReason, "discountReason", refusals);
            return refusals;
        }

        boolean changesDuration(Quote quote) {
            return halfDays != null && halfDays != quote.computedHalfDays;
        }

        boolean changesPlace(Quote quote) {
            return place != null && place != quote.place.value();
        }

        @Nullable
        Discount discount() {
            return discountPercent == null || discountReason == null
                    ? null
                    : new Discount(discountPercent, discountReason.strip());
        }

        private static void require(boolean changed, @Nullable String reason, String field, List<Refusal> refusals) {
            if (changed && (reason == null || reason.isBlank())) {
                refusals.add(Refusal.invalid(field, "quote.reason_required"));
            }
        }
    }

    /**
     * What the page shows.
     *
     * @param former the version that this one replaces
     */
    public record Facts(QuoteView quote, @Nullable QuoteView former) {}

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
    public Facts form(TaskView task) {
        List<Quote> versions = quotes.versions(task.runId());
        return new Facts(
                versions.getFirst().view(),
                versions.size() > 1 ? versions.get(1).view() : null);
    }

    /** A revision starts from what was adjusted last time. */
    @Override
    public @Nullable Payload suggestion(TaskView task) {
        QuoteView former = form(task).former();
        if (former == null) {
            return null;
        }
        boolean moved = former.placeReason() != null;
        Discount discount = former.discount();
        return new Payload(
                former.overrideReason() == null ? null : former.duration().count(),
                former.overrideReason(),
                moved ? (former.onSite() ? Place.ON_SITE : Place.REMOTE) : null,
                former.placeReason(),
                discount == null ? null : discount.percent(),
                discount == null ? null : discount.reason());
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        Quote quote = quotes.latest(task.runId());
        RefusedException.throwIfAny(payload.refusals(quote));
        adjust(quote, payload);
        quote.reprice(
                calculator.price(
                        quote.caseId,
                        new AuditCalculator.Offer(
                                quote.auditType,
                                new HalfDays(quote.halfDays),
                                quote.onSite,
                                quote.withPreAudit,
                                payload.discount())),
                payload.discount());
        quote.review(author(), clock.instant());
        remember(quote);
        return Map.of();
    }

    private void adjust(Quote quote, Payload payload) {
        if (payload.changesDuration(quote)) {
            quote.override(new DurationOverride(
                    new Explained<>(new HalfDays(quote.computedHalfDays), quote.trace),
                    new HalfDays(requireNonNull(payload.halfDays())),
                    requireNonNull(payload.durationReason()).strip(),
                    author()));
        }
        if (payload.changesPlace(quote)) {
            quote.move(new PlaceOverride(
                    quote.place,
                    requireNonNull(payload.place()),
                    requireNonNull(payload.placeReason()).strip(),
                    author()));
        }
    }

    private void remember(Quote quote) {
        Discount discount = quote.discount;
        journal.write(Fact.of(quote.caseId, "quote.reviewed")
                .with("version", quote.version)
                .with("computedHalfDays", quote.computedHalfDays)
                .with("halfDays", quote.halfDays)
                .with("durationReason", quote.overrideReason)
                .with("place", quote.onSite ? Place.ON_SITE : Place.REMOTE)
                .with("placeReason", quote.placeReason)
                .with("discountPercent", discount == null ? null : discount.percent())
                .with("discountReason", discount == null ? null : discount.reason())
                .with("totalExclTax", quote.view().price().totalExclTax().amount()));
    }

    private String author() {
        return acting.current().name();
    }
}
