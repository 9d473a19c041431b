package fr.attesta.audit.report;

import fr.attesta.referential.domain.StandardVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An audit as it was held; non-conformities are notified at its closing meeting, which starts their clocks (art. 5). */
@Entity
@Table(name = "held_audit")
class HeldAudit {

    @Id
    @Column(name = "run_id")
    UUID runId;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "notified_on")
    LocalDate notifiedOn;

    /** Why it was held on other days than planned. */
    @Nullable
    @Column(name = "day_reason")
    String dayReason;

    @Column(name = "half_days")
    int halfDays;

    /** Why it took another time than agreed. */
    @Nullable
    @Column(name = "difference_reason")
    String differenceReason;

    @Column(name = "standard_version")
    @JdbcTypeCode(SqlTypes.VARCHAR)
    StandardVersion standardVersion;

    protected HeldAudit() {}

    HeldAudit(UUID runId, UUID caseId, MeetingRules.Held held, ZoneId zone) {
        this.runId = runId;
        this.caseId = caseId;
        this.openedAt = held.openedAt().atZone(zone).toInstant();
        this.closedAt = held.closedAt().atZone(zone).toInstant();
        this.notifiedOn = held.closedAt().toLocalDate();
        this.dayReason = held.dayReason();
        this.halfDays = held.halfDays();
        this.differenceReason = held.differenceReason();
        this.standardVersion = StandardVersion.on(held.openedAt().toLocalDate());
    }

    HeldAuditView view() {
        return new HeldAuditView(
                runId, caseId, openedAt, closedAt, notifiedOn, dayReason, halfDays, differenceReason, standardVersion);
    }
}
