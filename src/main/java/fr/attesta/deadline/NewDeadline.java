package fr.attesta.deadline;

import java.time.LocalDate;
import java.util.UUID;

/** A deadline to be registered: which rule, for which run, counted from when. */
public record NewDeadline(UUID caseId, UUID runId, String rule, LocalDate anchor) {}
