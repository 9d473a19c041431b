package fr.attesta.finding.plan;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.Stage;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Asks the organisation for a plan that answers every non-conformity. */
@ApplicationScoped
class RequestActionPlan implements JobHandler {

    private final PlanRequests requests;
    private final Cases cases;
    private final Journal journal;

    RequestActionPlan(PlanRequests requests, Cases cases, Journal journal) {
        this.requests = requests;
        this.cases = cases;
        this.journal = journal;
    }

    @Override
    public String type() {
        return "finding.request-action-plan";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        cases.reach(job.caseId(), Stage.ACTION_PLAN);
        journal.write(Fact.of(job.caseId(), "finding.plan_requested")
                .with("due", requests.ask(job, "action_plan_requested")));
        return Map.of();
    }
}
