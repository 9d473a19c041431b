package fr.attesta.inbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A human task as pages, the API and the features see it.
 *
 * @param onBehalfOf user name of the absent colleague whose deputy has taken it
 * @param ownTarget whether the body itself set the day by which it should be done, which nothing but its own settings asks for
 * @param jobKey the engine's number, which grows with time
 */
public record TaskView(
        UUID id,
        String kind,
        String process,
        UUID caseId,
        UUID runId,
        String caseNumber,
        String providerName,
        String siren,
        String candidateRole,
        @Nullable String assignee,
        @Nullable String onBehalfOf,
        TaskState state,
        @Nullable LocalDate dueOn,
        boolean ownTarget,
        Instant createdAt,
        @Nullable Instant completedAt,
        @Nullable String completedBy,
        @Nullable LocalDate followUpOn,
        Priority priority,
        @JsonIgnore long jobKey) {}
