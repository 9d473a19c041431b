package fr.attesta.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deadline to be registered.
 *
 * @param runId the process run that it ends with; null for a date of the certificate, which outlives every run
 * @param anchor the day of the event that it counts from
 */
public record NewDeadline(UUID caseId, @Nullable UUID runId, String rule, LocalDate anchor) {}
