package fr.attesta.finding.evidence;

import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Asks for the evidence that each major is corrected, for the first time or again. */
@ApplicationScoped
class RequestEvidence implements JobHandler {

    private final EvidenceRequests requests;
    private final Journal journal;

    RequestEvidence(EvidenceRequests requests, Journal journal) {
        this.requests = requests;
        this.journal = journal;
    }

    @Override
    public String type() {
        return "finding.request-evidence";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        journal.write(Fact.of(job.caseId(), "finding.evidence_requested").with("due", requests.ask(job)));
        return Map.of();
    }
}
