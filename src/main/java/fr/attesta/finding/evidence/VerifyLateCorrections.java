package fr.attesta.finding.evidence;

import fr.attesta.deadline.Deadlines;
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
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** While the certificate is suspended, an auditor verifies what was not corrected in time (audit order, art. 5). */
@ApplicationScoped
class VerifyLateCorrections implements TaskKind<VerifyLateCorrections.Payload> {

    private static final String SUSPENSION_END = "R3_10_SUSPENSION_END";

    private final Findings findings;
    private final Deadlines deadlines;
    private final Journal journal;

    VerifyLateCorrections(Findings findings, Deadlines deadlines, Journal journal) {
        this.findings = findings;
        this.deadlines = deadlines;
        this.journal = journal;
    }

    /** One answer per non-conformity that was not corrected in time. */
    public record Payload(@NotEmpty @Size(max = 100) List<@Valid Line> lines) {}

    /**
     * The answer to one non-conformity.
     *
     * @param observed what shows the correction, or what is missing
     */
    public record Line(
            @NotBlank @Size(max = 20) String number,
            @NotNull Boolean verified,
            @NotBlank @Size(max = 2000) String observed) {}

    /** What the page shows. */
    public record Facts(List<FindingView> lines) {}

    @Override
    public String id() {
        return "finding_verify_late_corrections";
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
        return deadlines.dueOn(task.runId(), SUSPENSION_END).orElse(null);
    }

    @Override
    public Facts form(TaskView task) {
        return new Facts(uncorrected(task.caseId()));
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        FindingSet uncorrected = new FindingSet(uncorrected(task.caseId()));
        RefusedException.throwIfAny(refusals(payload, uncorrected.numbers()));
        for (Line line : payload.lines()) {
            if (line.verified()) {
                findings.move(uncorrected.get(line.number()).id(), FindingMove.LIFT_LATE);
            }
            journal.write(Fact.of(task.caseId(), "finding.correction_checked")
                    .with("number", line.number())
                    .with("verified", line.verified())
                    .with("observed", line.observed().strip()));
        }
        return Map.of();
    }

    private static List<Refusal> refusals(Payload payload, Set<String> numbers) {
        List<String> answered = payload.lines().stream().map(Line::number).toList();
        return new AnsweredLines(numbers, numbers, numbers).refusals(answered);
    }

    private List<FindingView> uncorrected(UUID caseId) {
        return findings.ofCase(caseId).stream()
                .filter(finding -> finding.state() == FindingState.NOT_CORRECTED)
                .toList();
    }
}
