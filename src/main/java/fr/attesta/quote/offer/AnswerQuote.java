package fr.attesta.quote.offer;

import fr.attesta.casefile.Cases;
import fr.attesta.deadline.Deadlines;
import fr.attesta.identity.link.LinkAction;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.provider.Providers;
import fr.attesta.quote.offer.content.QuoteView;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.workflow.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The organisation accepts or declines its quote by signed link; accepting makes the contract. */
@ApplicationScoped
class AnswerQuote implements LinkAction<AnswerQuote.Payload> {

    static final String PURPOSE = "quote.answer";
    private static final String ACCEPTED = "quote.accepted";
    private static final String DECLINED = "quote.declined";

    private final Quotes quotes;
    private final Cases cases;
    private final Providers providers;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    AnswerQuote(
            Quotes quotes,
            Cases cases,
            Providers providers,
            Deadlines deadlines,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.quotes = quotes;
        this.cases = cases;
        this.providers = providers;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** Yes or no. */
    public enum Answer {
        ACCEPT,
        DECLINE
    }

    /**
     * The answer.
     *
     * @param name and function of the person who signs; necessary to accept
     * @param sworn no contract with another body for these categories, no refusal or withdrawal in the last three months
     * @param preAudit orders the optional phone pre-audit, if the quote offers one
     * @param reason for declining
     */
    public record Payload(
            @NotNull Answer answer,
            @Nullable @Size(max = 120) String name,
            @Nullable @Size(max = 120) String function,
            @Nullable Boolean sworn,
            @Nullable Boolean preAudit,
            @Nullable @Size(max = 1000) String reason) {}

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    /**
     * What the page shows.
     *
     * @param replacement the newer version, if there is one
     */
    public record Facts(QuoteView quote, @Nullable Replacement replacement) {}

    /**
     * Where a revised quote has gone.
     *
     * @param sentAt null while the newer version is being prepared
     */
    public record Replacement(int version, @Nullable Instant sentAt, String recipient) {}

    @Override
    public Facts view(LinkScope scope) {
        Quote quote = quotes.get(scope.subjectId());
        return new Facts(quote.view(), quote.state == Quote.State.REVISED ? replacementOf(quote) : null);
    }

    private Replacement replacementOf(Quote revised) {
        String recipient =
                providers.get(cases.get(revised.caseId).providerId()).contact().email();
        Quote latest = quotes.latest(revised.runId);
        return new Replacement(
                Math.max(latest.version, revised.version + 1),
                latest.id.equals(revised.id) ? null : latest.sentAt,
                recipient);
    }

    @Override
    public boolean open(LinkScope scope) {
        return quotes.get(scope.subjectId()).state == Quote.State.SENT;
    }

    @Override
    public void submit(LinkScope scope, Payload payload) {
        Quote quote = quotes.lock(scope.subjectId());
        if (quote.state == Quote.State.REVISED) {
            throw new RefusedException(Refusal.gone("quote.was_revised"));
        }
        if (quote.state != Quote.State.SENT) {
            throw new RefusedException(Refusal.gone("quote.not_open"));
        }
        switch (payload.answer()) {
            case ACCEPT -> accept(quote, payload);
            case DECLINE -> decline(quote, payload);
        }
        deadlines.met(quote.runId, QuoteMails.DEADLINE);
    }

    private void accept(Quote quote, Payload payload) {
        RefusedException.throwIfAny(missingForSignature(payload));
        quote.accept(
                payload.name() + ", " + payload.function(), Boolean.TRUE.equals(payload.preAudit()), clock.instant());
        journal.write(Fact.of(quote.caseId, ACCEPTED)
                .with("version", quote.version)
                .with("signedBy", quote.answer)
                .with("sworn", payload.sworn())
                .with("preAudit", quote.preAuditOrdered));
        outbox.publish(ACCEPTED, quote.caseId, quote.runId, Map.of("preAuditOrdered", quote.preAuditOrdered));
    }

    private void decline(Quote quote, Payload payload) {
        String reason = payload.reason();
        if (reason == null || reason.isBlank()) {
            throw new RefusedException(Refusal.invalid("reason", "quote.reason_required"));
        }
        quote.decline(reason, clock.instant());
        journal.write(
                Fact.of(quote.caseId, DECLINED).with("version", quote.version).with("reason", reason));
        outbox.publish(DECLINED, quote.caseId, quote.runId, Map.of());
    }

    private static List<Refusal> missingForSignature(Payload payload) {
        List<Refusal> missing = new ArrayList<>();
        if (payload.name() == null || payload.name().isBlank()) {
            missing.add(Refusal.invalid("name", "quote.signature_required"));
        }
        if (payload.function() == null || payload.function().isBlank()) {
            missing.add(Refusal.invalid("function", "quote.signature_required"));
        }
        if (!Boolean.TRUE.equals(payload.sworn())) {
            missing.add(Refusal.invalid("sworn", "quote.sworn_required"));
        }
        return missing;
    }
}
