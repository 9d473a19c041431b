package fr.attesta.audit.grid;

import fr.attesta.audit.grid.line.LineAddress;
import fr.attesta.audit.grid.line.LineEntry;
import fr.attesta.audit.grid.line.SeenItem;
import fr.attesta.audit.report.IndicatorResult;
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

/** One indicator at one site of an audit under way, as it was saved last. */
@Entity
@Table(name = "working_line")
class WorkingLine {

    @Id
    UUID id;

    @Column(name = "run_id")
    UUID runId;

    int site;

    int indicator;

    /** Counted by hand, because both versions are shown when two auditors meet. */
    int version;

    @Nullable
    @JdbcTypeCode(SqlTypes.VARCHAR)
    IndicatorResult result;

    @Nullable
    String statement;

    @Nullable
    @Column(name = "comment_text")
    String comment;

    @Nullable
    @Column(name = "strong_point")
    String strongPoint;

    @Nullable
    @Column(name = "na_reason")
    String naReason;

    @Nullable
    String note;

    @JdbcTypeCode(SqlTypes.JSON)
    List<SeenItem> seen;

    @Column(name = "saved_by")
    String savedBy;

    @Column(name = "saved_at")
    Instant savedAt;

    protected WorkingLine() {}

    WorkingLine(UUID id, UUID runId, LineAddress at, GridPage.Saved saved) {
        this.id = id;
        this.runId = runId;
        this.site = at.site();
        this.indicator = at.indicator();
        this.version = 0;
        this.seen = List.of();
        this.savedBy = saved.by();
        this.savedAt = saved.at();
    }

    void save(LineEntry entry, GridPage.Saved saved) {
        if (entry.version() != version) {
            throw new IllegalStateException("Expected indicator " + indicator + " of run " + runId
                    + " to be at version " + entry.version() + " but it is at " + version);
        }
        version++;
        result = entry.result();
        statement = entry.statement();
        comment = entry.comment();
        strongPoint = entry.strongPoint();
        naReason = entry.naReason();
        note = entry.note();
        seen = List.copyOf(entry.seen());
        savedBy = saved.by();
        savedAt = saved.at();
    }

    LineAddress address() {
        return new LineAddress(site, indicator);
    }

    LineEntry entry() {
        return new LineEntry(version, result, statement, comment, strongPoint, naReason, note, List.copyOf(seen));
    }
}
