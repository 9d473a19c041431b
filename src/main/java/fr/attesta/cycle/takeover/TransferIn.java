package fr.attesta.cycle.takeover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A certificate of another body that is asked to be taken over. */
@Entity
@Table(name = "transfer_in")
class TransferIn {

    @Id
    @Column(name = "run_id")
    UUID runId;

    @Column(name = "case_id")
    UUID caseId;

    @JdbcTypeCode(SqlTypes.JSON)
    TransferInForm content;

    /** When the former body sent its file; null while it has not. */
    @Nullable
    @Column(name = "received_on")
    LocalDate receivedOn;

    @Nullable
    @Column(name = "sent_by")
    String sentBy;

    @Nullable
    String remark;

    @Nullable
    Boolean accepted;

    @Nullable
    @Column(name = "decided_by")
    String decidedBy;

    @Nullable
    @Column(name = "decided_on")
    LocalDate decidedOn;

    @Nullable
    String reasons;

    @Version
    int version;

    protected TransferIn() {}

    TransferIn(UUID runId, UUID caseId, TransferInForm content) {
        this.runId = runId;
        this.caseId = caseId;
        this.content = content;
    }

    boolean awaitsFile() {
        return receivedOn == null && accepted == null;
    }

    void receive(String by, @Nullable String text, LocalDate on) {
        if (!awaitsFile()) {
            throw new IllegalStateException("Expected the transfer of run " + runId
                    + " to await its file but it came on " + receivedOn + " and was decided on " + decidedOn);
        }
        sentBy = by;
        remark = text;
        receivedOn = on;
    }

    void decide(boolean accept, String by, LocalDate on, @Nullable String why) {
        if (accepted != null) {
            throw new IllegalStateException(
                    "Expected the transfer of run " + runId + " to be open but it was decided on " + decidedOn);
        }
        accepted = accept;
        decidedBy = by;
        decidedOn = on;
        reasons = why;
    }
}
