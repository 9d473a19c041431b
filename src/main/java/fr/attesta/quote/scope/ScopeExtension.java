package fr.attesta.quote.scope;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an organisation asked to add to its scope; certified only once it is granted. */
@Entity
@Immutable
@Table(name = "scope_extension")
class ScopeExtension {

    @Id
    @Column(name = "run_id")
    UUID runId;

    @Column(name = "case_id")
    UUID caseId;

    @JdbcTypeCode(SqlTypes.JSON)
    ExtensionForm content;

    @Column(name = "requested_at")
    Instant requestedAt;

    protected ScopeExtension() {}

    ScopeExtension(UUID runId, UUID caseId, ExtensionForm content, Instant now) {
        this.runId = runId;
        this.caseId = caseId;
        this.content = content;
        this.requestedAt = now;
    }
}
