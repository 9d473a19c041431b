package fr.attesta.audit.report;

import java.util.UUID;

/** A contested conclusion was changed; fired in the transaction of the answer. */
public record FindingReclassified(UUID caseId, UUID runId, int indicator, IndicatorResult newResult) {}
