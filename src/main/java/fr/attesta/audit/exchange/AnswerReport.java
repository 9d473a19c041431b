package fr.attesta.audit.exchange;

import fr.attesta.audit.report.GridLineView;
import fr.attesta.audit.report.Grids;
import fr.attesta.deadline.Deadlines;
import fr.attesta.document.enclosure.Enclosures;
import fr.attesta.document.enclosure.FileLine;
import fr.attesta.document.enclosure.FileLinkAction;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.form.Rows;
import fr.attesta.workflow.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The organisation accepts the provisional report by signed link, or contests conclusions with its arguments. */
@ApplicationScoped
class AnswerReport implements FileLinkAction<AnswerReport.Payload> {

    private static final String ACCEPTED = "audit.report-accepted";
    private static final String CONTESTED = "audit.report-contested";

    private final Reports reports;
    private final Grids grids;
    private final Enclosures enclosures;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Journal journal;

    AnswerReport(
            Reports reports, Grids grids, Enclosures enclosures, Deadlines deadlines, Outbox outbox, Journal journal) {
        this.reports = reports;
        this.grids = grids;
        this.enclosures = enclosures;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.journal = journal;
    }

    /** What the organisation says against one non-conformity. */
    public record Contested(
            @NotNull Integer indicator,
            @Nullable @Size(max = 4000) String arguments) {}

    /**
     * The answer: agreed, or at least one contestation.
     *
     * @param contestations a row of the form without arguments is null
     */
    public record Payload(
            @Nullable Boolean agreed, @Size(max = 40) List<@Nullable @Valid Contested> contestations) {

        public Payload {
            // positions stay, so that a refusal names the field
            contestations = Rows.given(contestations).stream()
                    .map(row -> row == null
                                    || row.arguments() == null
                                    || row.arguments().isBlank()
                            ? null
                            : row)
                    .toList();
        }

        List<Contested> given() {
            return contestations.stream().filter(Objects::nonNull).toList();
        }
    }

    /** What the page shows. */
    public record Facts(List<Row> findings) {}

    /** A non-conformity that may be contested. */
    public record Row(int index, GridLineView line) {

        /** Name of the field of this row for one part of its payload. */
        public String name(String part) {
            return "contestations[%d].%s".formatted(index, part);
        }

        /** Its line for files. */
        public String fileLine() {
            return Contestation.fileLine(line.indicator());
        }
    }

    @Override
    public String purpose() {
        return PrintReport.ANSWER_PURPOSE;
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Facts view(LinkScope scope) {
        List<GridLineView> findings = findings(scope);
        return new Facts(IntStream.range(0, findings.size())
                .mapToObj(i -> new Row(i, findings.get(i)))
                .toList());
    }

    @Override
    public List<FileLine> fileLines(LinkScope scope) {
        return reports.get(scope.subjectId()).state != AuditReport.State.PROVISIONAL
                ? List.of()
                : findings(scope).stream()
                        .map(line ->
                                new FileLine(Contestation.fileLine(line.indicator()), "contestation-enclosure", true))
                        .toList();
    }

    @Override
    public void submit(LinkScope scope, Payload payload) {
        AuditReport report = reports.get(scope.subjectId());
        if (report.state != AuditReport.State.PROVISIONAL) {
            throw new RefusedException(Refusal.gone("audit.report_not_open"));
        }
        boolean agreed = Boolean.TRUE.equals(payload.agreed());
        if (agreed == !payload.given().isEmpty()) {
            throw new RefusedException(Refusal.invalid("agreed", "audit.report_agreed_or_contested"));
        }
        deadlines.met(report.runId, PrintReport.CONTEST_DEADLINE);
        if (agreed) {
            report.accept();
            journal.write(Fact.of(report.caseId, "audit.report_accepted"));
            outbox.publish(ACCEPTED, report.caseId, report.runId, Map.of());
        } else {
            report.contest(contestations(scope, payload));
            report.contestations.forEach(contestation -> enclosures.send(scope, contestation.fileLine(), report.runId));
            journal.write(
                    Fact.of(report.caseId, "audit.report_contested").with("indicators", numbers(report.contestations)));
            outbox.publish(CONTESTED, report.caseId, report.runId, Map.of());
        }
    }

    private List<Contestation> contestations(LinkScope scope, Payload payload) {
        Map<Integer, GridLineView> findings =
                findings(scope).stream().collect(Collectors.toMap(GridLineView::indicator, Function.identity()));
        List<Refusal> refusals = new ArrayList<>();
        List<Contestation> contestations = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < payload.contestations().size(); i++) {
            Contested row = payload.contestations().get(i);
            if (row != null) {
                String field = "contestations[" + i + "].indicator";
                GridLineView finding = findings.get(row.indicator());
                if (finding == null) {
                    refusals.add(Refusal.invalid(field, "audit.not_a_finding", row.indicator()));
                } else if (!seen.add(row.indicator())) {
                    refusals.add(Refusal.invalid(field, "audit.indicator_twice", row.indicator()));
                } else {
                    contestations.add(Contestation.against(
                            row.indicator(), Objects.requireNonNull(row.arguments()), finding.result()));
                }
            }
        }
        RefusedException.throwIfAny(refusals);
        return contestations;
    }

    private List<GridLineView> findings(LinkScope scope) {
        return grids.of(scope.subjectId()).stream()
                .filter(GridLineView::finding)
                .toList();
    }

    private static String numbers(List<Contestation> contestations) {
        return contestations.stream()
                .map(contestation -> String.valueOf(contestation.indicator()))
                .collect(Collectors.joining(", "));
    }
}
