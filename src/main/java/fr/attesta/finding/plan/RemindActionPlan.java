package fr.attesta.finding.plan;

import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Reminds the organisation of the plan that is still awaited. */
@ApplicationScoped
class RemindActionPlan implements JobHandler {

    private final PlanRequests requests;

    RemindActionPlan(PlanRequests requests) {
        this.requests = requests;
    }

    @Override
    public String type() {
        return "finding.remind-action-plan";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        requests.remind(job, "action_plan_reminder");
        return Map.of();
    }
}
