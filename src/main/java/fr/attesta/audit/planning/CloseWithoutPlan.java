package fr.attesta.audit.planning;

import fr.attesta.audit.scheduling.Audits;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.inbox.CloseTasks;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The day of the audit came without a plan: the audit is abandoned, and the open task leaves the inbox. */
@ApplicationScoped
class CloseWithoutPlan implements JobHandler {

    private final Audits audits;
    private final CloseTasks closeTasks;
    private final ClientMails mails;
    private final Journal journal;

    CloseWithoutPlan(Audits audits, CloseTasks closeTasks, ClientMails mails, Journal journal) {
        this.audits = audits;
        this.closeTasks = closeTasks;
        this.mails = mails;
        this.journal = journal;
    }

    @Override
    public String type() {
        return "audit.close-without-plan";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        closeTasks.ofRun(job.runId(), "audit_prepare_plan");
        audits.abandoned(job.runId());
        mails.plan(ClientMail.notice(job.caseId(), type() + ":" + job.key(), "audit_without_plan"));
        journal.write(Fact.of(job.caseId(), "audit.closed_without_plan"));
        return Map.of("schedulingOutcome", "PLAN_NEVER_SENT");
    }
}
