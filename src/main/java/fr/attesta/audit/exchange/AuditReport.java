package fr.attesta.audit.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The report on the audit of a run, from its first words to its final version. */
@Entity
@Table(name = "audit_report")
class AuditReport {

    /** How far it has come. */
    enum State {
        WRITTEN,
        PROVISIONAL,
        ACCEPTED,
        CONTESTED,
        ANSWERED,
        /** A reviewer has answered what the auditor kept. */
        REVIEWED,
        FINAL
    }

    @Id
    @Column(name = "run_id")
    UUID runId;

    @Column(name = "case_id")
    UUID caseId;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    State state;

    String summary;

    @Nullable
    String strengths;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Contestation> contestations;

    @Nullable
    @Column(name = "provisional_document")
    UUID provisionalDocument;

    @Nullable
    @Column(name = "provisional_on")
    LocalDate provisionalOn;

    @Nullable
    @Column(name = "final_document")
    UUID finalDocument;

    @Nullable
    @Column(name = "final_on")
    LocalDate finalOn;

    protected AuditReport() {}

    AuditReport(UUID runId, UUID caseId, String summary, @Nullable String strengths) {
        this.runId = runId;
        this.caseId = caseId;
        this.state = State.WRITTEN;
        this.summary = summary;
        this.strengths = strengths;
        this.contestations = List.of();
    }

    void sendProvisional(UUID document, LocalDate on) {
        expect(State.WRITTEN);
        state = State.PROVISIONAL;
        provisionalDocument = document;
        provisionalOn = on;
    }

    void accept() {
        expect(State.PROVISIONAL);
        state = State.ACCEPTED;
    }

    void contest(List<Contestation> against) {
        expect(State.PROVISIONAL);
        state = State.CONTESTED;
        contestations = List.copyOf(against);
    }

    void answer(List<Contestation> answered) {
        expect(State.CONTESTED);
        state = State.ANSWERED;
        contestations = List.copyOf(answered);
    }

    void review(List<Contestation> reviewed) {
        expect(State.ANSWERED);
        state = State.REVIEWED;
        contestations = List.copyOf(reviewed);
    }

    /** From any state after the provisional version: silence until the end of the period counts as none to contest. */
    void issue(UUID document, LocalDate on) {
        if (state == State.WRITTEN || state == State.FINAL) {
            throw new IllegalStateException(
                    "Expected the report of run " + runId + " to be ready for its final version but it is " + state);
        }
        state = State.FINAL;
        finalDocument = document;
        finalOn = on;
    }

    private void expect(State expected) {
        if (state != expected) {
            throw new IllegalStateException(
                    "Expected the report of run " + runId + " to be " + expected + " but it is " + state);
        }
    }
}
