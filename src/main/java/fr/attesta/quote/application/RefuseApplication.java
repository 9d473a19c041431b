package fr.attesta.quote.application;

import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Tells the organisation why its application cannot be admitted. */
@ApplicationScoped
class RefuseApplication implements JobHandler {

    private final Applications applications;
    private final ClientMails mails;
    private final Journal journal;

    RefuseApplication(Applications applications, ClientMails mails, Journal journal) {
        this.applications = applications;
        this.mails = mails;
        this.journal = journal;
    }

    @Override
    public String type() {
        return "quote.refuse-application";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        String remark = applications.get(job.runId()).remark;
        mails.plan(ClientMail.notice(
                job.caseId(), type() + ":" + job.key(), "application_refused", remark == null ? "" : remark));
        journal.write(Fact.of(job.caseId(), "application.refused"));
        return Map.of("quoteOutcome", "INADMISSIBLE", "preAuditOrdered", false);
    }
}
