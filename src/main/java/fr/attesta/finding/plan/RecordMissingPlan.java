package fr.attesta.finding.plan;

import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.deadline.Deadlines;
import fr.attesta.finding.FindingClocks;
import fr.attesta.finding.FindingMove;
import fr.attesta.finding.Findings;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The plan never came: what follows is prepared as a decision, never automatic. */
@ApplicationScoped
class RecordMissingPlan implements JobHandler {

    private final ActionPlans plans;
    private final Findings findings;
    private final Deadlines deadlines;
    private final ClientMails mails;
    private final Journal journal;

    RecordMissingPlan(ActionPlans plans, Findings findings, Deadlines deadlines, ClientMails mails, Journal journal) {
        this.plans = plans;
        this.findings = findings;
        this.deadlines = deadlines;
        this.mails = mails;
        this.journal = journal;
    }

    @Override
    public String type() {
        return "finding.record-missing-plan";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        plans.awaited(job.runId())
                .forEach(planned -> findings.move(planned.finding().id(), FindingMove.GIVE_UP));
        mails.plan(ClientMail.notice(job.caseId(), type() + ":" + job.key(), "action_plan_missing")
                .about(deadlines.cause(job.runId(), FindingClocks.PLAN)));
        journal.write(Fact.of(job.caseId(), "finding.plan_missing"));
        return Map.of("actionPlanOutcome", "NO_PLAN");
    }
}
