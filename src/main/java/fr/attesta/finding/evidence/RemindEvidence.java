package fr.attesta.finding.evidence;

import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Reminds the organisation of the evidence that is still awaited. */
@ApplicationScoped
class RemindEvidence implements JobHandler {

    private final EvidenceRequests requests;

    RemindEvidence(EvidenceRequests requests) {
        this.requests = requests;
    }

    @Override
    public String type() {
        return "finding.remind-evidence";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        requests.remind(job);
        return Map.of();
    }
}
