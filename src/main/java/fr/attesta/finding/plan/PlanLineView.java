package fr.attesta.finding.plan;

import fr.attesta.document.enclosure.EnclosureView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One round of the exchange on one non-conformity. */
public record PlanLineView(
        int round,
        String cause,
        String correction,
        String correctiveAction,
        String responsible,
        LocalDate doneOn,
        Instant submittedAt,
        @Nullable Verdict verdict,
        @Nullable String remark,
        List<EnclosureView> enclosed) {}
