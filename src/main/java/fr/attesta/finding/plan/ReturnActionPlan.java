package fr.attesta.finding.plan;

import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Sends back the lines that the auditor did not accept, with the remarks; the accepted ones are not asked again. */
@ApplicationScoped
class ReturnActionPlan implements JobHandler {

    private final PlanRequests requests;
    private final Journal journal;

    ReturnActionPlan(PlanRequests requests, Journal journal) {
        this.requests = requests;
        this.journal = journal;
    }

    @Override
    public String type() {
        return "finding.return-action-plan";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        journal.write(
                Fact.of(job.caseId(), "finding.plan_returned").with("due", requests.ask(job, "action_plan_returned")));
        return Map.of();
    }
}
