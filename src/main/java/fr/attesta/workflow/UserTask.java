package fr.attesta.workflow;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A human step that a process waits for, as the engine describes it. */
public record UserTask(
        long jobKey,
        long elementInstanceKey,
        String elementId,
        ProcessId process,
        long processInstanceKey,
        @Nullable String assignee,
        @Nullable String candidateRole,
        Map<String, Object> variables) {

    public UUID caseId() {
        return UUID.fromString(String.valueOf(variables.get("caseId")));
    }

    public UUID runId() {
        return UUID.fromString(String.valueOf(variables.get("runId")));
    }
}
