package fr.attesta.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The automatic steps that a run has behind it. */
@ApplicationScoped
public class ProcessSteps {

    private final EntityManager database;

    ProcessSteps(EntityManager database) {
        this.database = database;
    }

    /**
     * A finished automatic step.
     *
     * @param jobKey grows with time, also across the steps of people
     * @param found what it told the process
     */
    public record Done(String process, String element, long jobKey, Map<String, Object> found) {}

    /** Oldest first; steps of a time when their place was not noted are missing. */
    @Transactional
    public List<Done> ofRun(UUID runId) {
        return database
                .createQuery(
                        "from ProcessedJob where runId = ?1 and element is not null order by jobKey",
                        ProcessedJob.class)
                .setParameter(1, runId)
                .getResultList()
                .stream()
                .map(ProcessedJob::done)
                .toList();
    }

    /** What is known of the variables after these steps. */
    public static Map<String, String> variables(List<Done> steps) {
        Map<String, String> variables = new LinkedHashMap<>();
        steps.forEach(step -> step.found().forEach((name, value) -> variables.put(name, String.valueOf(value))));
        return variables;
    }
}
