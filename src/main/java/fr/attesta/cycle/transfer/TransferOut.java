package fr.attesta.cycle.transfer;

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

/** A certificate that another body is to take over: what was sent to it, and what it answered. */
@Entity
@Table(name = "transfer_out")
class TransferOut {

    @Id
    @Column(name = "run_id")
    UUID runId;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "body_name")
    String bodyName;

    @Column(name = "body_email")
    String bodyEmail;

    @Column(name = "requested_on")
    LocalDate requestedOn;

    /** Of the person who prepared the file, for the other body. */
    @Nullable
    String remark;

    @Nullable
    @Column(name = "sent_on")
    LocalDate sentOn;

    /** The printed list of what was sent. */
    @Nullable
    @Column(name = "sheet_id")
    UUID sheetId;

    /** The kept files that go with the list. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<UUID> documents;

    @Nullable
    @Column(name = "taken_over")
    Boolean takenOver;

    @Nullable
    @Column(name = "answered_on")
    LocalDate answeredOn;

    @Nullable
    String answer;

    @Version
    int version;

    protected TransferOut() {}

    TransferOut(UUID runId, UUID caseId, TransferOutForm form) {
        this.runId = runId;
        this.caseId = caseId;
        this.bodyName = form.bodyName().strip();
        this.bodyEmail = form.bodyEmail().strip();
        this.requestedOn = form.requestedOn();
        this.documents = List.of();
    }

    void prepare(@Nullable String text) {
        remark = text;
    }

    void send(UUID sheet, List<UUID> enclosed, LocalDate on) {
        sheetId = sheet;
        documents = List.copyOf(enclosed);
        sentOn = on;
    }

    void answer(boolean taken, LocalDate on, @Nullable String reasons) {
        if (sentOn == null || takenOver != null) {
            throw new IllegalStateException("Expected the transfer of run " + runId
                    + " to await an answer but it was sent on " + sentOn + " and answered on " + answeredOn);
        }
        takenOver = taken;
        answeredOn = on;
        answer = reasons;
    }
}
