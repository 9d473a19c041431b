package fr.attesta.decision.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One round of the independent review as pages see it. */
public record FileReviewView(
        int round,
        List<ReviewSection> confirmed,
        boolean passed,
        @Nullable String remark,
        String reviewedBy,
        Instant reviewedAt,
        @Nullable String answer) {}
