package fr.attesta.audit.scheduling;

import fr.attesta.quote.mandate.MandateView;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Category;
import fr.attesta.shared.HalfDays;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The audit of a run: its auditor, the days proposed and the day agreed. */
@Entity
@Table(name = "audit")
class Audit {

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

    String auditor;

    @Nullable
    @Column(name = "second_auditor")
    String secondAuditor;

    /** Why the auditor who led the pre-audit may lead the audit as well; null for any other auditor. */
    @Nullable
    @Column(name = "impartiality_justification")
    String impartialityJustification;

    /** The categories that its auditors must be qualified for; null for an audit assigned before they were asked. */
    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    Set<Category> categories;

    /** Why auditors without a recorded qualification may audit all the same; null when none is missing. */
    @Nullable
    @Column(name = "competence_justification")
    String competenceJustification;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    AuditState state;

    /** The current proposal; links of an older one are refused. */
    @Nullable
    @Column(name = "proposal_id")
    UUID proposalId;

    @Column(name = "proposed_dates")
    @JdbcTypeCode(SqlTypes.JSON)
    List<LocalDate> proposedDates;

    /** What the organisation wrote when no date suited it. */
    @Nullable
    String wish;

    @Nullable
    @Column(name = "starts_on")
    LocalDate startsOn;

    protected Audit() {}

    Audit(MandateView mandate, String auditor, @Nullable String impartialityJustification) {
        this.runId = mandate.runId();
        this.caseId = mandate.caseId();
        this.auditType = mandate.auditType();
        this.halfDays = mandate.halfDays().count();
        this.auditor = auditor;
        this.impartialityJustification = impartialityJustification;
        this.state = AuditState.ASSIGNED;
        this.proposedDates = List.of();
    }

    void accompany(String userName) {
        expect(AuditState.ASSIGNED);
        secondAuditor = userName;
    }

    /** None for an audit assigned before they were asked. */
    Set<Category> asked() {
        return categories == null ? Set.of() : categories;
    }

    void askFor(Set<Category> asked, @Nullable String justification) {
        expect(AuditState.ASSIGNED);
        categories = Set.copyOf(asked);
        competenceJustification = justification;
    }

    Set<String> team() {
        return secondAuditor == null ? Set.of(auditor) : Set.of(auditor, secondAuditor);
    }

    void propose(UUID proposal, List<LocalDate> dates) {
        expect(AuditState.ASSIGNED);
        state = AuditState.DATES_PROPOSED;
        proposalId = proposal;
        proposedDates = List.copyOf(dates);
    }

    void decline(@Nullable String otherWish) {
        expect(AuditState.DATES_PROPOSED);
        state = AuditState.ASSIGNED;
        wish = otherWish;
    }

    void choose(LocalDate date) {
        expect(AuditState.DATES_PROPOSED);
        state = AuditState.DATED;
        startsOn = date;
    }

    void plan() {
        expect(AuditState.DATED);
        state = AuditState.PLANNED;
    }

    void hold() {
        expect(AuditState.PLANNED);
        state = AuditState.HELD;
    }

    /** The engine has ended the planning, whatever was under way here. */
    void abandon() {
        if (Set.of(AuditState.HELD, AuditState.ABANDONED).contains(state)) {
            throw new IllegalStateException("Expected an audit of run " + runId + " to abandon but it is " + state);
        }
        state = AuditState.ABANDONED;
    }

    HalfDays duration() {
        return new HalfDays(halfDays);
    }

    AuditView view() {
        return new AuditView(runId, caseId, auditType, duration(), auditor, impartialityJustification, state, startsOn);
    }

    private void expect(AuditState expected) {
        if (state != expected) {
            throw new IllegalStateException(
                    "Expected the audit of run " + runId + " to be " + expected + " but it is " + state);
        }
    }
}
