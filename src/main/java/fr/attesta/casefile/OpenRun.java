package fr.attesta.casefile;

import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** First step of every overview process: ties the engine's instance to our run. */
@ApplicationScoped
class OpenRun implements JobHandler {

    private final Runs runs;

    OpenRun(Runs runs) {
        this.runs = runs;
    }

    @Override
    public String type() {
        return "casefile.open-run";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        runs.find(job.runId()).opened(job.processInstanceKey());
        return Map.of();
    }
}
