package fr.attesta.finding.plan;

import java.time.Instant;
import java.time.LocalDate;
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
        @Nullable String remark) {}
