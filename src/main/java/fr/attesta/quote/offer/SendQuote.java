package fr.attesta.quote.offer;

import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Sends the quote by mail with a signed link to accept or decline it. */
@ApplicationScoped
class SendQuote implements JobHandler {

    private final Quotes quotes;
    private final QuoteMails mails;
    private final Deadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    SendQuote(Quotes quotes, QuoteMails mails, Deadlines deadlines, Journal journal, Clock clock) {
        this.quotes = quotes;
        this.mails = mails;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "quote.send-quote";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Quote quote = quotes.latest(job.runId());
        quote.send(clock.instant());
        DeadlineView deadline =
                deadlines.open(new NewDeadline(job.caseId(), job.runId(), QuoteMails.DEADLINE, LocalDate.now(clock)));
        mails.send(quote, type() + ":" + job.key(), deadline);
        journal.write(Fact.of(job.caseId(), "quote.sent")
                .with("version", quote.version)
                .with("validUntil", deadline.dueOn()));
        return Map.of();
    }
}
