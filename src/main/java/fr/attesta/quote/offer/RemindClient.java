package fr.attesta.quote.offer;

import fr.attesta.deadline.Deadlines;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Reminds the organisation of a quote that it has not answered. */
@ApplicationScoped
class RemindClient implements JobHandler {

    private final Quotes quotes;
    private final QuoteMails mails;
    private final Deadlines deadlines;

    RemindClient(Quotes quotes, QuoteMails mails, Deadlines deadlines) {
        this.quotes = quotes;
        this.mails = mails;
        this.deadlines = deadlines;
    }

    @Override
    public String type() {
        return "quote.remind-client";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        deadlines
                .awaited(job.runId(), QuoteMails.DEADLINE)
                .ifPresent(deadline -> mails.remind(quotes.latest(job.runId()), type() + ":" + job.key(), deadline));
        return Map.of();
    }
}
