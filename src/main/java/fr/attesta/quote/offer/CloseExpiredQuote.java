package fr.attesta.quote.offer;

import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.deadline.Deadlines;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The quote found no answer in its time: it expires, and the organisation is told. */
@ApplicationScoped
class CloseExpiredQuote implements JobHandler {

    private final Quotes quotes;
    private final Deadlines deadlines;
    private final ClientMails mails;
    private final Journal journal;

    CloseExpiredQuote(Quotes quotes, Deadlines deadlines, ClientMails mails, Journal journal) {
        this.quotes = quotes;
        this.deadlines = deadlines;
        this.mails = mails;
        this.journal = journal;
    }

    @Override
    public String type() {
        return "quote.close-expired-quote";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        quotes.latest(job.runId()).expire();
        mails.plan(ClientMail.notice(job.caseId(), type() + ":" + job.key(), "quote_expired")
                .about(deadlines.cause(job.runId(), QuoteMails.DEADLINE)));
        journal.write(Fact.of(job.caseId(), "quote.expired"));
        return Map.of("quoteOutcome", "EXPIRED", "preAuditOrdered", false);
    }
}
