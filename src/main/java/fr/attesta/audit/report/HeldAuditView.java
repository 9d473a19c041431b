package fr.attesta.audit.report;

import fr.attesta.referential.domain.StandardVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An audit as it was held, as other packages and pages see it.
 *
 * @param notifiedOn day of the closing meeting, from which the periods of art. 5 run
 */
public record HeldAuditView(
        UUID runId,
        UUID caseId,
        Instant openedAt,
        Instant closedAt,
        LocalDate notifiedOn,
        @Nullable String dayReason,
        int halfDays,
        @Nullable String differenceReason,
        StandardVersion standardVersion) {}
