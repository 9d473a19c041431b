package fr.attesta.audit.exchange.version;

import fr.attesta.document.DocumentView;
import java.time.Instant;
import java.util.UUID;

/** A version of a report as pages see it. */
public record ReportVersionView(
        UUID runId, int version, UUID caseId, HashedText text, DocumentView document, Instant keptAt) {}
