package fr.attesta.casefile;

import fr.attesta.workflow.ProcessId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run of an overview process as other features see it. */
public record RunView(
        UUID id,
        UUID caseId,
        ProcessId process,
        int cycle,
        Instant requestedAt,
        @Nullable Long instanceKey,
        @Nullable Instant endedAt,
        @Nullable String outcome) {

    public boolean running() {
        return endedAt == null;
    }
}
