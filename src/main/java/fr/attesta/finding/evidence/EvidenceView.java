package fr.attesta.finding.evidence;

import fr.attesta.document.enclosure.EnclosureView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One round of evidence for one non-conformity. */
public record EvidenceView(
        int round,
        String description,
        LocalDate effectiveOn,
        Instant submittedAt,
        @Nullable Boolean verified,
        @Nullable String remark,
        @Nullable Instant reviewedAt,
        List<EnclosureView> enclosed) {}
