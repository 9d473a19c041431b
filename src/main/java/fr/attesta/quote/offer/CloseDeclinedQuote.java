package fr.attesta.quote.offer;

import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Confirms to the organisation that its refusal of the quote has been noted. */
@ApplicationScoped
class CloseDeclinedQuote implements JobHandler {

    private final ClientMails mails;

    CloseDeclinedQuote(ClientMails mails) {
        this.mails = mails;
    }

    @Override
    public String type() {
        return "quote.close-declined-quote";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        mails.plan(ClientMail.notice(job.caseId(), type() + ":" + job.key(), "quote_declined"));
        return Map.of("quoteOutcome", "DECLINED", "preAuditOrdered", false);
    }
}
