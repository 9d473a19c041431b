package fr.attesta.finding;

import fr.attesta.audit.report.GridLineView;
import fr.attesta.referential.domain.Severity;
import fr.attesta.referential.domain.StandardVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A non-conformity that an audit notified (audit order of 6 June 2019, art. 5). */
@Entity
@Table(name = "non_conformity")
class NonConformity {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "run_id")
    UUID runId;

    /** Counted within the case, over all its audits. */
    int position;

    int indicator;

    @Column(name = "standard_version")
    @JdbcTypeCode(SqlTypes.VARCHAR)
    StandardVersion standardVersion;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Severity severity;

    String statement;

    @Column(name = "notified_on")
    LocalDate notifiedOn;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    FindingState state;

    @JdbcTypeCode(SqlTypes.JSON)
    List<SeverityChange> history;

    /** Two answers by two links at once must not both win. */
    @Version
    int version;

    protected NonConformity() {}

    NonConformity(FindingId identity, GridLineView line, Severity severity) {
        this.id = identity.id();
        this.caseId = identity.caseId();
        this.runId = identity.runId();
        this.position = identity.position();
        this.indicator = line.indicator();
        this.standardVersion = line.standardVersion();
        this.severity = severity;
        this.statement = Objects.requireNonNull(line.statement(), "statement");
        this.notifiedOn = line.notifiedOn();
        this.state = FindingState.OPEN;
        this.history = List.of();
    }

    /** One that another body notified and whose plan it accepted. */
    NonConformity(FindingId identity, CarriedFindings.Carried carried) {
        this.id = identity.id();
        this.caseId = identity.caseId();
        this.runId = identity.runId();
        this.position = identity.position();
        this.indicator = carried.indicator();
        this.standardVersion = carried.version();
        this.severity = carried.severity();
        this.statement = carried.statement();
        this.notifiedOn = carried.notifiedOn();
        this.state = FindingState.ACCEPTED;
        this.history = List.of();
    }

    String number() {
        return "NC-" + position;
    }

    void move(FindingMove move) {
        if (!move.possibleIn(state)) {
            throw new IllegalStateException("Expected to " + move + " " + number() + " but it is " + state);
        }
        state = move.to();
    }

    void replaces(String earlier, LocalDate on) {
        remember(new SeverityChange(on, earlier, severity.name()));
    }

    void reclassify(Severity other, LocalDate on) {
        if (state != FindingState.OPEN) {
            throw new IllegalStateException("Expected " + number() + " to be OPEN but it is " + state);
        }
        if (other != severity) {
            remember(new SeverityChange(on, severity.name(), other.name()));
            severity = other;
        }
    }

    void drop(LocalDate on) {
        move(FindingMove.DROP);
        remember(new SeverityChange(on, severity.name(), FindingState.DROPPED.name()));
    }

    private void remember(SeverityChange change) {
        List<SeverityChange> longer = new ArrayList<>(history);
        longer.add(change);
        history = List.copyOf(longer);
    }
}
