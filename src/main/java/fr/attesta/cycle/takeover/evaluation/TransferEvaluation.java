package fr.attesta.cycle.takeover.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An adapted evaluation that a decider asked an auditor for, and what came of it. */
@Entity
@Table(name = "transfer_evaluation")
class TransferEvaluation {

    @Id
    @Column(name = "run_id")
    UUID runId;

    @Column(name = "case_id")
    UUID caseId;

    String subject;

    String evaluator;

    @Column(name = "asked_by")
    String askedBy;

    @Column(name = "asked_on")
    LocalDate askedOn;

    @Nullable
    @Column(name = "held_on")
    LocalDate heldOn;

    @Nullable
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Means means;

    @Nullable
    String conclusions;

    @Nullable
    Boolean favourable;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<Integer> corrected;

    @Version
    int version;

    protected TransferEvaluation() {}

    TransferEvaluation(UUID caseId, EvaluationView asked) {
        this.runId = asked.runId();
        this.caseId = caseId;
        this.subject = asked.subject();
        this.evaluator = asked.evaluator();
        this.askedBy = asked.askedBy();
        this.askedOn = asked.askedOn();
        this.corrected = Set.of();
    }

    void hold(EvaluationView.Result result) {
        if (heldOn != null) {
            throw new IllegalStateException(
                    "Expected the evaluation of run " + runId + " to be open but it was held on " + heldOn);
        }
        heldOn = result.heldOn();
        means = result.means();
        conclusions = result.conclusions();
        favourable = result.favourable();
        corrected = result.corrected();
    }

    EvaluationView view() {
        return new EvaluationView(runId, subject, evaluator, askedBy, askedOn, heldOn == null ? null : result(heldOn));
    }

    private EvaluationView.Result result(LocalDate held) {
        return new EvaluationView.Result(
                held,
                Objects.requireNonNull(means),
                Objects.requireNonNull(conclusions),
                Objects.requireNonNull(favourable),
                corrected);
    }
}
