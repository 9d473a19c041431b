package fr.attesta.finding.plan;

import fr.attesta.document.enclosure.EnclosureView;
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

/** What the organisation proposed for one non-conformity in one round, and what the auditor answered. */
@Entity
@Table(name = "action_plan_line")
class PlanLine {

    @Id
    UUID id;

    @Column(name = "finding_id")
    UUID findingId;

    int round;

    String cause;

    String correction;

    @Column(name = "corrective_action")
    String correctiveAction;

    String responsible;

    @Column(name = "done_on")
    LocalDate doneOn;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Nullable
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Verdict verdict;

    @Nullable
    String remark;

    @Nullable
    @Column(name = "reviewed_at")
    Instant reviewedAt;

    /** Which round of which non-conformity. */
    record Round(UUID id, UUID findingId, int number) {}

    protected PlanLine() {}

    PlanLine(Round key, SubmitActionPlan.Line line, Instant now) {
        this.id = key.id();
        this.findingId = key.findingId();
        this.round = key.number();
        this.cause = line.cause().strip();
        this.correction = line.correction().strip();
        this.correctiveAction = line.correctiveAction().strip();
        this.responsible = line.responsible().strip();
        this.doneOn = line.doneOn();
        this.submittedAt = now;
    }

    void review(Verdict answer, @Nullable String why, Instant now) {
        if (verdict != null) {
            throw new IllegalStateException(
                    "Expected round " + round + " of finding " + findingId + " to be unanswered but it is " + verdict);
        }
        verdict = answer;
        remark = why;
        reviewedAt = now;
    }

    PlanLineView view(List<EnclosureView> enclosed) {
        return new PlanLineView(
                round,
                cause,
                correction,
                correctiveAction,
                responsible,
                doneOn,
                submittedAt,
                verdict,
                remark,
                enclosed);
    }
}
