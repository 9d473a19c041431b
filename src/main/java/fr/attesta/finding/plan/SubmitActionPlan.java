package fr.attesta.finding.plan;

import fr.attesta.deadline.Deadlines;
import fr.attesta.document.enclosure.Enclosures;
import fr.attesta.document.enclosure.FileLine;
import fr.attesta.document.enclosure.FileLinkAction;
import fr.attesta.finding.FindingClocks;
import fr.attesta.finding.FindingMove;
import fr.attesta.finding.FindingSet;
import fr.attesta.finding.FindingView;
import fr.attesta.finding.Findings;
import fr.attesta.finding.domain.AnsweredLines;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.workflow.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The organisation answers each open non-conformity by signed link: cause, correction, corrective action. */
@ApplicationScoped
class SubmitActionPlan implements FileLinkAction<SubmitActionPlan.Payload> {

    private static final String MESSAGE = "finding.action-plan-submitted";

    private final ActionPlans plans;
    private final Findings findings;
    private final Enclosures enclosures;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Journal journal;

    SubmitActionPlan(
            ActionPlans plans,
            Findings findings,
            Enclosures enclosures,
            Deadlines deadlines,
            Outbox outbox,
            Journal journal) {
        this.plans = plans;
        this.findings = findings;
        this.enclosures = enclosures;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.journal = journal;
    }

    /** The plan: one line per open non-conformity. */
    public record Payload(@NotEmpty @Size(max = 100) List<@Valid Line> lines) {}

    /**
     * The answer to one non-conformity.
     *
     * @param number for example {@code NC-2}
     * @param cause why it happened
     * @param correction what repairs it
     * @param correctiveAction what prevents it from happening again
     * @param doneOn when all of this is done
     */
    public record Line(
            @NotBlank @Size(max = 20) String number,
            @NotBlank @Size(max = 2000) String cause,
            @NotBlank @Size(max = 2000) String correction,
            @NotBlank @Size(max = 2000) String correctiveAction,
            @NotBlank @Size(max = 120) String responsible,
            @NotNull LocalDate doneOn) {}

    /** What the page shows: what is to be answered, and what needs no answer any more. */
    public record Facts(@Nullable LocalDate dueOn, List<PlannedFinding> lines, List<PlannedFinding> settled) {}

    @Override
    public String purpose() {
        return PlanRequests.PURPOSE;
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Facts view(LinkScope scope) {
        Map<Boolean, List<PlannedFinding>> byAwaited = plans.ofRun(scope.subjectId()).stream()
                .collect(Collectors.partitioningBy(
                        planned -> planned.finding().state().awaitsPlan()));
        return new Facts(
                deadlines.dueOn(scope.subjectId(), FindingClocks.PLAN).orElse(null),
                byAwaited.getOrDefault(true, List.of()),
                byAwaited.getOrDefault(false, List.of()));
    }

    @Override
    public List<FileLine> fileLines(LinkScope scope) {
        return deadlines.dueOn(scope.subjectId(), FindingClocks.PLAN).isEmpty()
                ? List.of()
                : plans.awaited(scope.subjectId()).stream()
                        .map(planned -> new FileLine(planned.finding().number(), "action-plan-enclosure", true))
                        .toList();
    }

    @Override
    public void submit(LinkScope scope, Payload payload) {
        UUID runId = scope.subjectId();
        FindingSet all = new FindingSet(findings.ofRun(runId));
        requireAwaited(runId, all);
        RefusedException.throwIfAny(refusals(payload, all));
        for (Line line : payload.lines()) {
            FindingView finding = all.get(line.number());
            findings.move(finding.id(), FindingMove.SUBMIT_PLAN);
            enclosures.send(scope, line.number(), plans.add(finding, line));
        }
        deadlines.met(runId, FindingClocks.PLAN);
        journal.write(Fact.of(scope.caseId(), "finding.plan_submitted")
                .with("lines", payload.lines().stream().map(Line::number).collect(Collectors.joining(", "))));
        outbox.publish(MESSAGE, scope.caseId(), runId, Map.of());
    }

    private void requireAwaited(UUID runId, FindingSet all) {
        if (deadlines.dueOn(runId, FindingClocks.PLAN).isEmpty() || awaited(all).isEmpty()) {
            throw new RefusedException(Refusal.gone("finding.no_plan_awaited"));
        }
    }

    private static List<Refusal> refusals(Payload payload, FindingSet all) {
        Set<String> awaited = awaited(all);
        List<Refusal> refusals = new ArrayList<>(new AnsweredLines(all.numbers(), awaited, awaited)
                .refusals(payload.lines().stream().map(Line::number).toList()));
        for (int i = 0; i < payload.lines().size(); i++) {
            Line line = payload.lines().get(i);
            String field = "lines[" + i + "].doneOn";
            all.find(line.number())
                    .flatMap(FindingView::correctionDueOn)
                    .filter(latest -> line.doneOn().isAfter(latest))
                    .ifPresent(latest -> refusals.add(Refusal.invalid(field, "finding.done_too_late", latest)));
        }
        return refusals;
    }

    private static Set<String> awaited(FindingSet all) {
        return all.numbersWhere(finding -> finding.state().awaitsPlan());
    }
}
