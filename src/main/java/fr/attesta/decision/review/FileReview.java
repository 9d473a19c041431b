package fr.attesta.decision.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One round of the independent review of a file, and the auditor's answer when it was sent back. */
@Entity
@Table(name = "file_review")
class FileReview {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "run_id")
    UUID runId;

    int round;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ReviewSection> confirmed;

    @JdbcTypeCode(SqlTypes.JSON)
    List<SectionComment> comments;

    boolean passed;

    @Nullable
    String remark;

    @Column(name = "reviewed_by")
    String reviewedBy;

    @Column(name = "reviewed_at")
    Instant reviewedAt;

    @Nullable
    String answer;

    @Nullable
    @Column(name = "answered_by")
    String answeredBy;

    @Nullable
    @Column(name = "answered_at")
    Instant answeredAt;

    protected FileReview() {}

    FileReview(Round key, ReviewFile.Payload payload, String reviewer, Instant now) {
        this.id = key.id();
        this.caseId = key.caseId();
        this.runId = key.runId();
        this.round = key.number();
        this.confirmed = payload.confirmedSections().stream().sorted().toList();
        this.comments = payload.givenComments();
        this.passed = payload.passed();
        this.remark = payload.remark();
        this.reviewedBy = reviewer;
        this.reviewedAt = now;
    }

    /** Which round of which audit's file. */
    record Round(UUID id, UUID caseId, UUID runId, int number) {}

    void answer(String text, String auditor, Instant now) {
        if (passed || answer != null) {
            throw new IllegalStateException("Expected round " + round + " of the review of run " + runId
                    + " to await an answer but it is " + (passed ? "passed" : "answered"));
        }
        answer = text;
        answeredBy = auditor;
        answeredAt = now;
    }

    FileReviewView view() {
        return new FileReviewView(round, confirmed, comments, passed, remark, reviewedBy, reviewedAt, answer);
    }
}
