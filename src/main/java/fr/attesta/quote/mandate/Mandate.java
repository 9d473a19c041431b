package fr.attesta.quote.mandate;

import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.HalfDays;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was agreed for the audit of a run. */
@Entity
@Table(name = "audit_mandate")
class Mandate {

    @Id
    @Column(name = "run_id")
    UUID runId;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "audit_type")
    @JdbcTypeCode(SqlTypes.VARCHAR)
    AuditType auditType;

    @Column(name = "half_days")
    int halfDays;

    /** Whether the audit is held on site rather than remotely. */
    @Column(name = "on_site")
    boolean onSite;

    @Column(name = "sampled_sites")
    int sampledSites;

    @Column(name = "drawn_sites")
    @JdbcTypeCode(SqlTypes.JSON)
    DrawnSites drawnSites;

    protected Mandate() {}

    Mandate(MandateView view) {
        this.runId = view.runId();
        this.caseId = view.caseId();
        this.auditType = view.auditType();
        this.halfDays = view.halfDays().count();
        this.onSite = view.onSite();
        this.sampledSites = view.sampledSites();
        this.drawnSites = view.drawn();
    }

    MandateView view() {
        return new MandateView(runId, caseId, auditType, new HalfDays(halfDays), onSite, sampledSites, drawnSites);
    }
}
