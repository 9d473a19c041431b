package fr.attesta.finding.evidence;

import fr.attesta.deadline.Deadlines;
import fr.attesta.finding.FindingClocks;
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
import org.jspecify.annotations.Nullable;

/** The auditor verifies, within a month after the three, that each correction is effective (audit order, art. 5). */
@ApplicationScoped
class VerifyCorrections implements TaskKind<VerifyCorrections.Payload> {

    private final Corrections corrections;
    private final Findings findings;
    private final Deadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    VerifyCorrections(Corrections corrections, Findings findings, Deadlines deadlines, Journal journal, Clock clock) {
        this.corrections = corrections;
        this.findings = findings;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /** One answer per submitted piece of evidence. */
    public record Payload(@NotEmpty @Size(max = 100) List<@Valid Line> lines) {}

    /**
     * The answer to one piece of evidence.
     *
     * @param remark for the organisation; necessary when the correction is not verified
     */
    public record Line(
            @NotBlank @Size(max = 20) String number,
            @NotNull Boolean verified,
            @Nullable @Size(max = 2000) String remark) {}

    /** What the page shows. */
    public record Facts(List<CorrectedFinding> lines) {}

    @Override
    public String id() {
        return "finding_verify_corrections";
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
        return deadlines.dueOn(task.runId(), FindingClocks.VERIFIED).orElse(null);
    }

    @Override
    public Facts form(TaskView task) {
        return new Facts(corrections.in(task.runId(), FindingState.EVIDENCE_SUBMITTED));
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        FindingSet all = new FindingSet(findings.ofRun(task.runId()));
        RefusedException.throwIfAny(refusals(payload, all));
        for (Line line : payload.lines()) {
            answer(all.get(line.number()), line);
            journal.write(Fact.of(task.caseId(), "finding.correction_checked")
                    .with("number", line.number())
                    .with("verified", line.verified()));
        }
        return Map.of("majorsVerified", findings.demanded(task.runId()).isEmpty());
    }

    private void answer(FindingView finding, Line line) {
        String remark = GivenText.of(line.remark());
        corrections.newest(finding).review(line.verified(), remark, clock.instant());
        findings.move(finding.id(), line.verified() ? FindingMove.LIFT : FindingMove.RETURN_EVIDENCE);
    }

    private static List<Refusal> refusals(Payload payload, FindingSet all) {
        Set<String> submitted = all.numbersWhere(finding -> finding.state() == FindingState.EVIDENCE_SUBMITTED);
        List<Refusal> refusals = new ArrayList<>(new AnsweredLines(all.numbers(), submitted, submitted)
                .refusals(payload.lines().stream().map(Line::number).toList()));
        for (int i = 0; i < payload.lines().size(); i++) {
            Line line = payload.lines().get(i);
            if (!line.verified() && (line.remark() == null || line.remark().isBlank())) {
                refusals.add(Refusal.invalid("lines[" + i + "].remark", "finding.remark_required", line.number()));
            }
        }
        return refusals;
    }
}
