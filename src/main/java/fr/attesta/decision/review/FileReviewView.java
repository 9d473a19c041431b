package fr.attesta.decision.review;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One round of the independent review as pages see it. */
public record FileReviewView(
        int round,
        List<ReviewSection> confirmed,
        List<SectionComment> comments,
        boolean passed,
        @Nullable String remark,
        String reviewedBy,
        Instant reviewedAt,
        @Nullable String answer) {

    /** The sections that were not confirmed; a file that passes with one can only be decided against. */
    public List<ReviewSection> unmet() {
        return Arrays.stream(ReviewSection.values())
                .filter(section -> !confirmed.contains(section))
                .toList();
    }
}
