package fr.attesta.quote.application;

import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Reminds the organisation of the pieces that have not come yet. */
@ApplicationScoped
class RemindMissingPieces implements JobHandler {

    private final Applications applications;
    private final MissingPieces missingPieces;

    RemindMissingPieces(Applications applications, MissingPieces missingPieces) {
        this.applications = applications;
        this.missingPieces = missingPieces;
    }

    @Override
    public String type() {
        return "quote.remind-missing-pieces";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        missingPieces.remind(applications.get(job.runId()), type() + ":" + job.key());
        return Map.of();
    }
}
