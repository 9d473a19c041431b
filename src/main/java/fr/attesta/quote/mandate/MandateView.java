package fr.attesta.quote.mandate;

import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.HalfDays;
import java.util.UUID;

/**
 * What was agreed for the audit of a run, as the audit sees it.
 *
 * @param sampledSites how many sites the audit visits beside the central function
 * @param drawn which ones; none for an audit that was agreed before draws were recorded
 */
public record MandateView(
        UUID runId,
        UUID caseId,
        AuditType auditType,
        HalfDays halfDays,
        boolean onSite,
        int sampledSites,
        DrawnSites drawn) {}
