package fr.attesta.finding.plan;

import fr.attesta.finding.FindingMove;
import fr.attesta.finding.FindingSet;
import fr.attesta.finding.FindingState;
import fr.attesta.finding.FindingView;
import fr.attesta.finding.Findings;
import fr.attesta.finding.domain.AnsweredLines;
import fr.attesta.identity.Role;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.GivenText;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The auditor examines each submitted line of the action plan. */
@ApplicationScoped
class ReviewActionPlan implements TaskKind<ReviewActionPlan.Payload> {

    private final ActionPlans plans;
    private final Findings findings;
    private final Journal journal;
    private final Clock clock;

    ReviewActionPlan(ActionPlans plans, Findings findings, Journal journal, Clock clock) {
        this.plans = plans;
        this.findings = findings;
        this.journal = journal;
        this.clock = clock;
    }

    /** One answer per submitted line. */
    public record Payload(@NotEmpty @Size(max = 100) List<@Valid Line> lines) {}

    /**
     * The answer to one line.
     *
     * @param remark for the organisation; necessary unless the line is accepted
     * @param corrected whether the correction of a minor is effective already and was seen, which lifts it
     */
    public record Line(
            @NotBlank @Size(max = 20) String number,
            @NotNull Verdict verdict,
            @Nullable @Size(max = 2000) String remark,
            @Nullable Boolean corrected) {

        boolean lifts() {
            return Boolean.TRUE.equals(corrected);
        }
    }

    /** What the page shows: the lines to examine, and those that are settled. */
    public record Facts(List<PlannedFinding> lines, List<PlannedFinding> settled) {}

    @Override
    public String id() {
        return "finding_review_action_plan";
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
    public Facts form(TaskView task) {
        Map<Boolean, List<PlannedFinding>> bySubmitted = plans.ofRun(task.runId()).stream()
                .collect(
                        Collectors.partitioningBy(planned -> planned.finding().state() == FindingState.PLAN_SUBMITTED));
        return new Facts(bySubmitted.getOrDefault(true, List.of()), bySubmitted.getOrDefault(false, List.of()));
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        FindingSet all = new FindingSet(findings.ofRun(task.runId()));
        RefusedException.throwIfAny(refusals(payload, all));
        payload.lines().forEach(line -> answer(all.get(line.number()), line));
        payload.lines()
                .forEach(line -> journal.write(Fact.of(task.caseId(), "finding.plan_line_reviewed")
                        .with("number", line.number())
                        .with("verdict", line.verdict())
                        .with("lifted", line.lifts() ? "yes" : null)));
        return Map.of(
                "planAccepted",
                plans.awaited(task.runId()).isEmpty(),
                "majorsOpen",
                !findings.demanded(task.runId()).isEmpty());
    }

    private void answer(FindingView finding, Line line) {
        String remark = GivenText.of(line.remark());
        plans.newest(finding).review(line.verdict(), remark, clock.instant());
        findings.move(
                finding.id(), line.verdict() == Verdict.ACCEPT ? FindingMove.ACCEPT_PLAN : FindingMove.RETURN_PLAN);
        if (line.lifts()) {
            findings.move(finding.id(), FindingMove.LIFT);
        }
    }

    private List<Refusal> refusals(Payload payload, FindingSet all) {
        Set<String> submitted = all.numbersWhere(finding -> finding.state() == FindingState.PLAN_SUBMITTED);
        List<Refusal> refusals = new ArrayList<>(new AnsweredLines(all.numbers(), submitted, submitted)
                .refusals(payload.lines().stream().map(Line::number).toList()));
        for (int i = 0; i < payload.lines().size(); i++) {
            Line line = payload.lines().get(i);
            if (line.verdict() != Verdict.ACCEPT
                    && (line.remark() == null || line.remark().isBlank())) {
                refusals.add(Refusal.invalid("lines[" + i + "].remark", "finding.remark_required", line.number()));
            }
            if (line.lifts() && submitted.contains(line.number()) && !liftable(all.get(line.number()), line)) {
                refusals.add(Refusal.invalid("lines[" + i + "].corrected", "finding.not_liftable", line.number()));
            }
        }
        return refusals;
    }

    /** A major is lifted by evidence only (art. 5); a correction announced for later is not effective. */
    private boolean liftable(FindingView finding, Line line) {
        return !finding.major()
                && line.verdict() == Verdict.ACCEPT
                && !plans.newest(finding).doneOn.isAfter(LocalDate.now(clock));
    }
}
