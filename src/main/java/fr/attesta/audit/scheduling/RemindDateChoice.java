package fr.attesta.audit.scheduling;

import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Reminds the organisation of the dates that it has not answered yet. */
@ApplicationScoped
class RemindDateChoice implements JobHandler {

    private final Audits audits;
    private final DateProposals proposals;

    RemindDateChoice(Audits audits, DateProposals proposals) {
        this.audits = audits;
        this.proposals = proposals;
    }

    @Override
    public String type() {
        return "audit.remind-date-choice";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        proposals.remind(audits.get(job.runId()), type() + ":" + job.key());
        return Map.of();
    }
}
