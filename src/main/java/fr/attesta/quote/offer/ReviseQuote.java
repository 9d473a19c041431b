package fr.attesta.quote.offer;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.RunView;
import fr.attesta.casefile.Runs;
import fr.attesta.deadline.Deadlines;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.quote.offer.content.QuoteView;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.workflow.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/**
 * Staff take back a quote that was sent and not answered yet: its link ends, its reminders stop, and the process computes the
 * next version for review.
 */
@ApplicationScoped
public class ReviseQuote {

    private static final String REVISED = "quote.revised";

    private final Cases cases;
    private final Runs runs;
    private final Quotes quotes;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    ReviseQuote(
            Cases cases, Runs runs, Quotes quotes, Deadlines deadlines, Outbox outbox, Journal journal, Clock clock) {
        this.cases = cases;
        this.runs = runs;
        this.quotes = quotes;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws RefusedException if no quote of the case awaits an answer */
    @Transactional
    public QuoteView revise(String number, String reason) {
        CaseView file = cases.find(number);
        Quote quote = runs.ofCase(file.id()).stream()
                .filter(RunView::running)
                .flatMap(run -> quotes.ofRun(run.id()).stream())
                .map(latest -> quotes.lock(latest.id()))
                .filter(this::awaitsAnswer)
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.conflict("quote.nothing_to_revise", number)));
        quote.revise(reason, clock.instant());
        deadlines.cancel(quote.runId, QuoteMails.DEADLINE);
        journal.write(Fact.of(file.id(), REVISED).with("version", quote.version).with("reason", reason));
        outbox.publish(REVISED, file.id(), quote.runId, Map.of());
        return quote.view();
    }

    /** Once its validity is over, the process is already closing it. */
    private boolean awaitsAnswer(Quote quote) {
        return quote.state == Quote.State.SENT
                && deadlines.dueOn(quote.runId, QuoteMails.DEADLINE).isPresent();
    }
}
