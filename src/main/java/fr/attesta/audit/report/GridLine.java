package fr.attesta.audit.report;

import fr.attesta.audit.report.GridLineView.Reclassification;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The conclusion on one indicator of one audit, with every change of it. */
@Entity
@Table(name = "grid_line")
class GridLine {

    @Id
    UUID id;

    @Column(name = "run_id")
    UUID runId;

    int indicator;

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

    @JdbcTypeCode(SqlTypes.JSON)
    List<Reclassification> history;

    protected GridLine() {}

    GridLine(UUID id, UUID runId, GridEntry entry) {
        this.id = id;
        this.runId = runId;
        this.indicator = entry.indicator();
        this.result = entry.result();
        this.statement = entry.statement();
        this.comment = entry.comment();
        this.strongPoint = entry.strongPoint();
        this.naReason = entry.naReason();
        this.history = List.of();
    }

    void reclassify(Reclassification change) {
        if (change.from() != result) {
            throw new IllegalStateException("Expected indicator " + indicator + " of run " + runId + " to be "
                    + change.from() + " but it is " + result);
        }
        List<Reclassification> changes = new ArrayList<>(history);
        changes.add(change);
        history = List.copyOf(changes);
        result = change.to();
    }
}
