package fr.attesta.audit.exchange;

import fr.attesta.audit.report.GridLineView;
import fr.attesta.audit.report.Grids;
import fr.attesta.deadline.Deadlines;
import fr.attesta.identity.Role;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The auditor writes what stands before the grid in the report. */
@ApplicationScoped
class WriteReport implements TaskKind<WriteReport.Payload> {

    private final Reports reports;
    private final Grids grids;
    private final Deadlines deadlines;
    private final Journal journal;

    WriteReport(Reports reports, Grids grids, Deadlines deadlines, Journal journal) {
        this.reports = reports;
        this.grids = grids;
        this.deadlines = deadlines;
        this.journal = journal;
    }

    /** The text of the report; the rest of it comes from the grid. */
    public record Payload(
            @NotBlank @Size(max = 8000) String summary,
            @Nullable @Size(max = 8000) String strengths) {}

    /** What the page shows. */
    public record Facts(List<GridLineView> findings, List<GridLineView> strongPoints, int examined) {}

    @Override
    public String id() {
        return "audit_write_report";
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Role role() {
        return Role.AUDITOR;
    }

    @Override
    public @Nullable LocalDate due(TaskView task) {
        return deadlines.dueOn(task.runId(), PrintReport.DELIVERY_DEADLINE).orElse(null);
    }

    @Override
    public Facts form(TaskView task) {
        List<GridLineView> grid = grids.of(task.runId());
        return new Facts(
                grid.stream().filter(GridLineView::finding).toList(),
                grid.stream().filter(line -> line.strongPoint() != null).toList(),
                grid.size());
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        reports.add(new AuditReport(task.runId(), task.caseId(), payload.summary(), payload.strengths()));
        journal.write(Fact.of(task.caseId(), "audit.report_written"));
        return Map.of();
    }
}
