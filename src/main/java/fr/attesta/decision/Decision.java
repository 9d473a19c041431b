package fr.attesta.decision;

import fr.attesta.decision.domain.DecisionReadiness.Reason;
import fr.attesta.decision.domain.Outcome;
import fr.attesta.decision.review.DecisionFile;
import fr.attesta.shared.Category;
import fr.attesta.shared.GivenText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was decided on a certification after one audit, by whom and why; written once and never changed. */
@Entity
@Table(name = "decision")
class Decision {

    @Id
    @Column(name = "run_id")
    UUID runId;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "provider_id")
    UUID providerId;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Outcome outcome;

    @Nullable
    String reasons;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Category> categories;

    /** What stood against a favourable decision at that moment. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<Reason> against;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    @Column(name = "decided_at")
    Instant decidedAt;

    /** The letter that notified a refusal. */
    @Nullable
    @Column(name = "letter_id")
    UUID letterId;

    protected Decision() {}

    Decision(Subject subject, Decide.Payload payload, DecisionFile file, Moment moment) {
        this.runId = subject.runId();
        this.caseId = subject.caseId();
        this.providerId = file.provider().id();
        this.outcome = payload.decision();
        this.reasons = GivenText.of(payload.reasons());
        this.categories = payload.scope(file).stream().sorted().toList();
        this.against = file.readiness().reasons();
        this.decidedBy = moment.by();
        this.decidedOn = moment.on();
        this.decidedAt = moment.at();
    }

    /** What is decided on. */
    record Subject(UUID runId, UUID caseId) {}

    /** Who decides, and when. */
    record Moment(String by, LocalDate on, Instant at) {}

    void notifiedBy(UUID letter) {
        letterId = letter;
    }

    DecisionView view() {
        return new DecisionView(
                runId, caseId, outcome, reasons, categories, against, decidedBy, decidedOn, decidedAt, letterId);
    }
}
