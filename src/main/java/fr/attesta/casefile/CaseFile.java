package fr.attesta.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The certification of one training organisation, over all its cycles (dossier de certification). */
@Entity
@Table(name = "case_file")
class CaseFile {

    @Id
    UUID id;

    String number;

    @Column(name = "provider_id")
    UUID providerId;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Stage stage;

    /** Why it was closed, for example {@code NO_CONTRACT}; null while it is alive. */
    @Nullable
    @Column(name = "outcome")
    String outcome;

    @Column(name = "created_at")
    Instant createdAt;

    protected CaseFile() {}

    CaseFile(UUID id, String number, UUID providerId, Instant now) {
        this.id = id;
        this.number = number;
        this.providerId = providerId;
        this.stage = Stage.APPLICATION;
        this.createdAt = now;
    }
}
