package fr.attesta.audit.scheduling;

import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Sends the proposed dates to the organisation with a link to choose one. */
@ApplicationScoped
class SendDateProposal implements JobHandler {

    private final Audits audits;
    private final DateProposals proposals;

    SendDateProposal(Audits audits, DateProposals proposals) {
        this.audits = audits;
        this.proposals = proposals;
    }

    @Override
    public String type() {
        return "audit.send-date-proposal";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        proposals.send(audits.get(job.runId()), type() + ":" + job.key());
        return Map.of();
    }
}
