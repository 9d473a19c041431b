package fr.attesta.quote.application;

import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Asks the organisation, piece by piece, for what its application lacks. */
@ApplicationScoped
class RequestMissingPieces implements JobHandler {

    private final Applications applications;
    private final MissingPieces missingPieces;

    RequestMissingPieces(Applications applications, MissingPieces missingPieces) {
        this.applications = applications;
        this.missingPieces = missingPieces;
    }

    @Override
    public String type() {
        return "quote.request-missing-pieces";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        missingPieces.ask(applications.get(job.runId()), type() + ":" + job.key());
        return Map.of();
    }
}
