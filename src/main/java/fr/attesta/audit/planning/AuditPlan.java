package fr.attesta.audit.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The plan of the audit of a run. */
@Entity
@Table(name = "audit_plan")
class AuditPlan {

    @Id
    @Column(name = "run_id")
    UUID runId;

    @Column(name = "case_id")
    UUID caseId;

    @JdbcTypeCode(SqlTypes.JSON)
    PlanForm content;

    @Column(name = "prepared_on")
    LocalDate preparedOn;

    @Nullable
    @Column(name = "sent_on")
    LocalDate sentOn;

    @Nullable
    @Column(name = "document_id")
    UUID documentId;

    protected AuditPlan() {}

    AuditPlan(UUID runId, UUID caseId, PlanForm content, LocalDate preparedOn) {
        this.runId = runId;
        this.caseId = caseId;
        this.content = content;
        this.preparedOn = preparedOn;
    }

    void send(UUID document, LocalDate on) {
        if (sentOn != null) {
            throw new IllegalStateException(
                    "Expected the plan of run " + runId + " not to be sent yet but it was on " + sentOn);
        }
        documentId = document;
        sentOn = on;
    }
}
