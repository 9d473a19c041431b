package fr.attesta.deadline;

import fr.attesta.deadline.domain.DeadlineClock.Due;
import fr.attesta.shared.TraceLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A date of a case that the law or the contract sets, with the calculation that led to it. */
@Entity
@Table(name = "deadline")
class RegisteredDeadline {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    /** The run that it ends with; null for a date of the certificate. */
    @Nullable
    @Column(name = "run_id")
    UUID runId;

    String rule;

    @Column(name = "anchor_on")
    LocalDate anchorOn;

    @Nullable
    @Column(name = "window_start_on")
    LocalDate windowStartOn;

    @Column(name = "due_on")
    LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    List<TraceLine> trace;

    @Column(name = "trace_en")
    @JdbcTypeCode(SqlTypes.JSON)
    List<TraceLine> traceEn;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    DeadlineState state;

    @Nullable
    @Column(name = "closed_on")
    LocalDate closedOn;

    /** Two that close it at once, a person and the planner, must not both win. */
    @Version
    int version;

    protected RegisteredDeadline() {}

    RegisteredDeadline(UUID id, NewDeadline request, Due due) {
        this.id = id;
        this.caseId = request.caseId();
        this.runId = request.runId();
        this.rule = request.rule();
        this.anchorOn = request.anchor();
        this.windowStartOn = due.windowStart();
        this.dueOn = due.due();
        this.trace = due.trace();
        this.traceEn = due.traceEn();
        this.state = DeadlineState.RUNNING;
    }

    void move(LocalDate anchor, Due due) {
        anchorOn = anchor;
        windowStartOn = due.windowStart();
        dueOn = due.due();
        trace = due.trace();
        traceEn = due.traceEn();
    }

    void close(DeadlineState how, LocalDate on) {
        if (state.open()) {
            state = how;
            closedOn = how.open() ? null : on;
        }
    }

    DeadlineView view(List<DeadlineView.Former> former, List<DeadlineStep> steps) {
        return new DeadlineView(
                id,
                runId,
                rule,
                anchorOn,
                windowStartOn,
                dueOn,
                state,
                closedOn,
                trace,
                traceEn,
                former,
                steps.stream().map(DeadlineStep::view).toList());
    }
}
