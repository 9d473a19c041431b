package fr.attesta.finding.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One round of evidence for one non-conformity. */
public record EvidenceView(
        int round,
        String description,
        LocalDate effectiveOn,
        Instant submittedAt,
        @Nullable Boolean verified,
        @Nullable String remark,
        @Nullable Instant reviewedAt) {}
