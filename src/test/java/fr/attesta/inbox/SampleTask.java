package fr.attesta.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task that no database knows, for what is written about tasks. */
public final class SampleTask {

    private SampleTask() {}

    public static TaskView decision(String provider, @Nullable LocalDate dueOn, boolean ownTarget) {
        return new TaskView(
                UUID.randomUUID(),
                "decision_decide",
                "certificate-issuance",
                UUID.randomUUID(),
                UUID.randomUUID(),
                "AT-2026-1",
                provider,
                "123456782",
                "decider",
                "auditor1",
                null,
                TaskState.OPEN,
                dueOn,
                ownTarget,
                Instant.parse("2026-11-24T09:00:00Z"),
                null,
                null,
                null,
                Priority.URGENT,
                1);
    }
}
