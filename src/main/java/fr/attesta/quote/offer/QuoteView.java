package fr.attesta.quote.offer;

import fr.attesta.quote.domain.PriceCalculation;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.TraceLine;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A quote as pages, documents and other features see it. */
public record QuoteView(
        UUID caseId,
        UUID runId,
        AuditType auditType,
        HalfDays computed,
        HalfDays duration,
        int sampledSites,
        boolean onSite,
        List<TraceLine> trace,
        boolean withPreAudit,
        @Nullable String overrideReason,
        PriceCalculation price,
        String state) {}
