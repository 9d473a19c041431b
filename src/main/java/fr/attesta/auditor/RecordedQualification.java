package fr.attesta.auditor;

import fr.attesta.auditor.domain.Ground;
import fr.attesta.auditor.domain.Qualification;
import fr.attesta.auditor.domain.Withdrawal;
import fr.attesta.shared.Category;
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

/** A line of the register; it is withdrawn at most once, and never deleted. */
@Entity
@Table(name = "auditor_qualification")
class RecordedQualification {

    @Id
    UUID id;

    String person;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Category category;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Nullable
    @Column(name = "valid_until")
    LocalDate validUntil;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Ground ground;

    @Nullable
    String note;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Nullable
    @Column(name = "withdrawn_from")
    LocalDate withdrawnFrom;

    @Nullable
    @Column(name = "withdrawal_reason")
    String withdrawalReason;

    @Nullable
    @Column(name = "withdrawn_by")
    String withdrawnBy;

    @Nullable
    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    protected RecordedQualification() {}

    RecordedQualification(UUID id, RecordQualification.Wanted wanted, String recordedBy, Instant now) {
        this.id = id;
        this.person = wanted.person();
        this.category = wanted.category();
        this.validFrom = wanted.validFrom();
        this.validUntil = wanted.validUntil();
        this.ground = wanted.ground();
        this.note = wanted.note();
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    void withdraw(WithdrawQualification.Wanted wanted, String by, Instant now) {
        if (withdrawnAt != null) {
            throw new IllegalStateException("Expected to withdraw qualification " + id + " but it is WITHDRAWN");
        }
        withdrawnFrom = wanted.withdrawnFrom();
        withdrawalReason = wanted.reason().strip();
        withdrawnBy = by;
        withdrawnAt = now;
    }

    Qualification view(ZoneId zone) {
        return new Qualification(
                id,
                person,
                category,
                validFrom,
                validUntil,
                ground,
                note,
                recordedBy,
                LocalDate.ofInstant(recordedAt, zone),
                withdrawal(zone));
    }

    private @Nullable Withdrawal withdrawal(ZoneId zone) {
        return withdrawnFrom == null || withdrawalReason == null || withdrawnBy == null || withdrawnAt == null
                ? null
                : new Withdrawal(withdrawnFrom, withdrawalReason, withdrawnBy, LocalDate.ofInstant(withdrawnAt, zone));
    }
}
