package fr.attesta.deadline.step;

import java.time.LocalDate;
import java.util.UUID;

/** A mail to the organisation about a date that no process waits for. */
public interface Notice {

    /** What the table of steps calls it: its mail template. */
    String template();

    /** Plans the mail; the same step twice changes nothing. */
    void write(Noticed deadline);

    /**
     * The deadline that it is about.
     *
     * @param runId the run that registered it; it may have ended
     */
    record Noticed(UUID caseId, UUID runId, UUID deadlineId, UUID stepId, LocalDate dueOn) {}
}
