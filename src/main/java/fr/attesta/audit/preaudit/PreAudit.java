package fr.attesta.audit.preaudit;

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

/** The one phone pre-audit that may precede the audit of a run. */
@Entity
@Table(name = "pre_audit")
class PreAudit {

    /** Where it stands. */
    enum State {
        BOOKED,
        HELD,
        REPORTED,
        CANCELLED
    }

    @Id
    @Column(name = "run_id")
    UUID runId;

    @Column(name = "case_id")
    UUID caseId;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    State state;

    @Nullable
    @Column(name = "appointment_at")
    Instant appointmentAt;

    @Nullable
    String auditor;

    @Nullable
    @Column(name = "cancelled_reason")
    String cancelledReason;

    @Nullable
    @Column(name = "held_at")
    Instant heldAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Observation> observations;

    protected PreAudit() {}

    private PreAudit(UUID runId, UUID caseId, State state) {
        this.runId = runId;
        this.caseId = caseId;
        this.state = state;
        this.observations = List.of();
    }

    static PreAudit booked(UUID runId, UUID caseId, Instant at, String auditor) {
        PreAudit preAudit = new PreAudit(runId, caseId, State.BOOKED);
        preAudit.appointmentAt = at;
        preAudit.auditor = auditor;
        return preAudit;
    }

    static PreAudit cancelled(UUID runId, UUID caseId, String reason) {
        PreAudit preAudit = new PreAudit(runId, caseId, State.CANCELLED);
        preAudit.cancelledReason = reason;
        return preAudit;
    }

    void hold(Instant at, List<Observation> seen) {
        expect(State.BOOKED);
        state = State.HELD;
        heldAt = at;
        observations = List.copyOf(seen);
    }

    void report() {
        expect(State.HELD);
        state = State.REPORTED;
    }

    private void expect(State expected) {
        if (state != expected) {
            throw new IllegalStateException(
                    "Expected the pre-audit of run " + runId + " to be " + expected + " but it is " + state);
        }
    }
}
