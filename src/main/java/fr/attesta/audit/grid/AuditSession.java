package fr.attesta.audit.grid;

import fr.attesta.audit.report.GridDrafts.Closing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An audit under way: the sample that was drawn, its opening meeting, and its closing meeting in the end. */
@Entity
@Table(name = "audit_session")
class AuditSession {

    @Id
    @Column(name = "run_id")
    UUID runId;

    @Column(name = "case_id")
    UUID caseId;

    String sample;

    @Column(name = "sample_drawn_by")
    String sampleDrawnBy;

    @Nullable
    @Column(name = "opened_at")
    Instant openedAt;

    @Nullable
    String people;

    @Nullable
    String remarks;

    /** Names of the audited sites besides the central function. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<String> sites;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    Closing closing;

    protected AuditSession() {}

    AuditSession(UUID runId, UUID caseId, String sample, String drawnBy) {
        this.runId = runId;
        this.caseId = caseId;
        this.sample = sample;
        this.sampleDrawnBy = drawnBy;
        this.sites = List.of();
    }

    void draw(String actions, String userName) {
        expect(openedAt == null, "not opened");
        if (!sample.equals(actions)) {
            sample = actions;
            sampleDrawnBy = userName;
        }
    }

    void open(Instant at, OpeningForm form, List<String> auditedSites) {
        expect(openedAt == null, "not opened");
        openedAt = at;
        people = form.people();
        remarks = form.remarks();
        sites = List.copyOf(auditedSites);
    }

    void close(Closing meeting) {
        expect(openedAt != null && closing == null, "open");
        closing = meeting;
    }

    /** The central function has no name here; it comes first. */
    int siteCount() {
        return 1 + sites.size();
    }

    private void expect(boolean holds, String state) {
        if (!holds) {
            throw new IllegalStateException(
                    "Expected the audit of run " + runId + " to be " + state + " but it is not");
        }
    }
}
