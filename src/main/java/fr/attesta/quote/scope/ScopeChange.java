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

/** That a decision changed what is certified: the whole scope from then on. */
@Entity
@Immutable
@Table(name = "scope_change")
class ScopeChange {

    @Id
    @Column(name = "run_id")
    UUID runId;

    @Column(name = "case_id")
    UUID caseId;

    @JdbcTypeCode(SqlTypes.JSON)
    Scope scope;

    @Column(name = "changed_at")
    Instant changedAt;

    protected ScopeChange() {}

    ScopeChange(UUID runId, UUID caseId, Scope scope, Instant now) {
        this.runId = runId;
        this.caseId = caseId;
        this.scope = scope;
        this.changedAt = now;
    }
}
