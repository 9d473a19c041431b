package fr.attesta.workflow;

import java.util.Map;

/**
 * Does an automatic step. The class carries the words of the job type: {@code finding.request-action-plan} is
 * {@code finding.RequestActionPlan}. It runs in the job runtime's transaction and at least once per job; a second
 * delivery of a finished job is answered by the runtime with the stored result.
 */
public interface JobHandler {

    String type();

    /** Returns the variables that the process continues with. */
    Map<String, Object> handle(Job job);
}
