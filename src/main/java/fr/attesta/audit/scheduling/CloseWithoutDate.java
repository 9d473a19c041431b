package fr.attesta.audit.scheduling;

import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.deadline.Deadlines;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The organisation never chose a date: the audit is abandoned, and the organisation told so. */
@ApplicationScoped
class CloseWithoutDate implements JobHandler {

    private final Audits audits;
    private final Deadlines deadlines;
    private final ClientMails mails;
    private final Journal journal;

    CloseWithoutDate(Audits audits, Deadlines deadlines, ClientMails mails, Journal journal) {
        this.audits = audits;
        this.deadlines = deadlines;
        this.mails = mails;
        this.journal = journal;
    }

    @Override
    public String type() {
        return "audit.close-without-date";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        audits.abandoned(job.runId());
        mails.plan(ClientMail.notice(job.caseId(), type() + ":" + job.key(), "audit_without_date")
                .about(deadlines.cause(job.runId(), DateProposals.DEADLINE)));
        journal.write(Fact.of(job.caseId(), "audit.closed_without_date"));
        return Map.of("schedulingOutcome", "NO_DATE");
    }
}
