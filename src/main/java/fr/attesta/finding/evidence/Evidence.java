package fr.attesta.finding.evidence;

import fr.attesta.document.enclosure.EnclosureView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the organisation shows of one correction in one round, and what the auditor saw in it. */
@Entity
@Table(name = "correction_evidence")
class Evidence {

    @Id
    UUID id;

    @Column(name = "finding_id")
    UUID findingId;

    int round;

    String description;

    @Column(name = "effective_on")
    LocalDate effectiveOn;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Nullable
    Boolean verified;

    @Nullable
    String remark;

    @Nullable
    @Column(name = "reviewed_at")
    Instant reviewedAt;

    /** Which round of which non-conformity. */
    record Round(UUID id, UUID findingId, int number) {}

    protected Evidence() {}

    Evidence(Round key, SubmitEvidence.Line line, Instant now) {
        this.id = key.id();
        this.findingId = key.findingId();
        this.round = key.number();
        this.description = line.description().strip();
        this.effectiveOn = line.effectiveOn();
        this.submittedAt = now;
    }

    void review(boolean accepted, @Nullable String why, Instant now) {
        if (verified != null) {
            throw new IllegalStateException(
                    "Expected round " + round + " of finding " + findingId + " to be unverified but it is " + verified);
        }
        verified = accepted;
        remark = why;
        reviewedAt = now;
    }

    EvidenceView view(List<EnclosureView> enclosed) {
        return new EvidenceView(round, description, effectiveOn, submittedAt, verified, remark, reviewedAt, enclosed);
    }
}
