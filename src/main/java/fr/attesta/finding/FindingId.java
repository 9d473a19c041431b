package fr.attesta.finding;

import java.util.UUID;

/** What identifies a new non-conformity: its place in the case and the audit that found it. */
record FindingId(UUID id, UUID caseId, UUID runId, int position) {}
