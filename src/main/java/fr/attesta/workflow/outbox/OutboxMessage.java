package fr.attesta.workflow.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A decision of ours on its way to the engine; sent in order within a case. */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {

    /** What the engine is told. */
    enum Kind {
        MESSAGE,
        TASK_COMPLETION
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(name = "case_id")
    UUID caseId;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Kind kind;

    /** Name of the message; element id of the task. */
    String name;

    /** Correlation key of the message; job key of the task. */
    String target;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> variables;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "claimed_until")
    Instant claimedUntil;

    int attempts;

    @Nullable
    @Column(name = "last_error")
    String lastError;

    @Nullable
    @Column(name = "sent_at")
    Instant sentAt;

    protected OutboxMessage() {}

    OutboxMessage(UUID caseId, Kind kind, String name, String target, Map<String, Object> variables, Instant now) {
        this.caseId = caseId;
        this.kind = kind;
        this.name = name;
        this.target = target;
        this.variables = variables;
        this.createdAt = now;
        this.claimedUntil = now;
    }

    String messageId() {
        return "outbox-" + id;
    }
}
