package fr.attesta.finding.plan;

import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.deadline.Deadlines;
import fr.attesta.finding.FindingClocks;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The plan is accepted and nothing is left to be verified before the decision. */
@ApplicationScoped
class CloseActionPlan implements JobHandler {

    private final Deadlines deadlines;
    private final ClientMails mails;
    private final Journal journal;

    CloseActionPlan(Deadlines deadlines, ClientMails mails, Journal journal) {
        this.deadlines = deadlines;
        this.mails = mails;
        this.journal = journal;
    }

    @Override
    public String type() {
        return "finding.close-action-plan";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        deadlines.met(job.runId(), FindingClocks.CORRECTED);
        deadlines.met(job.runId(), FindingClocks.VERIFIED);
        mails.plan(ClientMail.notice(job.caseId(), type() + ":" + job.key(), "action_plan_accepted"));
        journal.write(Fact.of(job.caseId(), "finding.plan_closed"));
        return Map.of("actionPlanOutcome", "ACCEPTED");
    }
}
