package fr.attesta.inbox.label;

import java.util.UUID;

/** A feature knows something else of a case than before; fired in the transaction that changed it. */
public record CaseLabelsChanged(UUID caseId) {}
