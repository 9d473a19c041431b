package fr.attesta.quote.scope;

import fr.attesta.journal.Actor;
import fr.attesta.shared.Category;
import fr.attesta.shared.number.Siret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an organisation asked to give up of its scope, and what was decided about it. */
@Entity
@Table(name = "scope_reduction")
class ScopeReduction {

    @Id
    @Column(name = "run_id")
    UUID runId;

    @Column(name = "case_id")
    UUID caseId;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<Category> removed;

    @Column(name = "closed_sites")
    @JdbcTypeCode(SqlTypes.JSON)
    Set<Siret> closedSites;

    String reason;

    @Column(name = "requested_at")
    Instant requestedAt;

    /** Null for those from before it was kept. */
    @Nullable
    @Column(name = "requested_by")
    String requestedBy;

    /** Null until somebody decided. */
    @Nullable
    Boolean granted;

    @Nullable
    @Column(name = "decided_by")
    String decidedBy;

    @Nullable
    @Column(name = "decided_on")
    LocalDate decidedOn;

    /** Of the person who decided; there is one when nothing is reduced. */
    @Nullable
    String remark;

    @Version
    int version;

    protected ScopeReduction() {}

    ScopeReduction(UUID runId, UUID caseId, ReductionForm form, Actor actor, Instant now) {
        this.runId = runId;
        this.caseId = caseId;
        this.removed = form.allRemoved();
        this.closedSites = form.allClosedSites();
        this.reason = form.reason().strip();
        this.requestedAt = now;
        this.requestedBy = actor.name();
    }

    void decide(boolean grant, ReductionView.Decision decision) {
        if (granted != null) {
            throw new IllegalStateException("Expected the reduction of run " + runId + " to be open but it is decided");
        }
        granted = grant;
        decidedBy = decision.by();
        decidedOn = decision.on();
        remark = decision.remark();
    }

    ReductionView view() {
        return new ReductionView(
                runId,
                caseId,
                removed,
                closedSites,
                reason,
                requestedAt,
                requestedBy,
                Boolean.TRUE.equals(granted),
                decidedBy == null || decidedOn == null
                        ? null
                        : new ReductionView.Decision(decidedBy, decidedOn, remark));
    }
}
