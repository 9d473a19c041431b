package fr.attesta.quote.application;

import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.deadline.Deadlines;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The missing pieces never came: the application is closed, and the organisation told so. */
@ApplicationScoped
class AbandonApplication implements JobHandler {

    private final Applications applications;
    private final Deadlines deadlines;
    private final ClientMails mails;
    private final Journal journal;

    AbandonApplication(Applications applications, Deadlines deadlines, ClientMails mails, Journal journal) {
        this.applications = applications;
        this.deadlines = deadlines;
        this.mails = mails;
        this.journal = journal;
    }

    @Override
    public String type() {
        return "quote.abandon-application";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        applications.get(job.runId()).abandon();
        mails.plan(ClientMail.notice(job.caseId(), type() + ":" + job.key(), "application_abandoned")
                .about(deadlines.cause(job.runId(), MissingPieces.DEADLINE)));
        journal.write(Fact.of(job.caseId(), "application.abandoned"));
        return Map.of("quoteOutcome", "ABANDONED", "preAuditOrdered", false);
    }
}
