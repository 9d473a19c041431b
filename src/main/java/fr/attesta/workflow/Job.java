package fr.attesta.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An automatic step that a process asks for.
 *
 * @param process id of the diagram that the step is part of
 */
public record Job(
        long key,
        String type,
        long processInstanceKey,
        String process,
        String elementId,
        Map<String, String> headers,
        Map<String, Object> variables) {

    public UUID caseId() {
        return UUID.fromString(text("caseId"));
    }

    public UUID runId() {
        return UUID.fromString(text("runId"));
    }

    /** The run, unless the process has none yet. */
    Optional<UUID> knownRun() {
        return Optional.ofNullable(variables.get("runId")).map(run -> UUID.fromString(run.toString()));
    }

    /** @throws IllegalStateException if the process does not have the variable */
    public String text(String name) {
        Object value = variables.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    "Expected job " + type + " to have the variable " + name + " but it is missing");
        }
        return value.toString();
    }

    /** @throws IllegalStateException if the diagram does not set the header */
    public String header(String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    "Expected job " + type + " to have the header " + name + " but it is missing");
        }
        return value;
    }
}
