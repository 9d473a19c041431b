package fr.attesta.finding.evidence;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The organisation shows by signed link that its corrections are effective. */
@ApplicationScoped
class SubmitEvidence implements FileLinkAction<SubmitEvidence.Payload> {

    private static final String MESSAGE = "finding.evidence-submitted";

    private final Corrections corrections;
    private final EvidenceRequests requests;
    private final Findings findings;
    private final Enclosures enclosures;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    SubmitEvidence(
            Corrections corrections,
            EvidenceRequests requests,
            Findings findings,
            Enclosures enclosures,
            Deadlines deadlines,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.corrections = corrections;
        this.requests = requests;
        this.findings = findings;
        this.enclosures = enclosures;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** One line per major; minors may be added as long as there are so many that they count as a major. */
    public record Payload(@NotEmpty @Size(max = 100) List<@Valid Line> lines) {}

    /**
     * The evidence for one non-conformity.
     *
     * @param number for example {@code NC-2}
     * @param description what shows the correction, and where it can be consulted
     * @param effectiveOn since when the correction is effective
     */
    public record Line(
            @NotBlank @Size(max = 20) String number,
            @NotBlank @Size(max = 4000) String description,
            @NotNull LocalDate effectiveOn) {}

    /** What the page shows. */
    public record Facts(@Nullable LocalDate dueOn, List<CorrectedFinding> lines) {}

    @Override
    public String purpose() {
        return EvidenceRequests.PURPOSE;
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Facts view(LinkScope scope) {
        return new Facts(requests.dueOn(scope.subjectId()).orElse(null), corrections.awaited(scope.subjectId()));
    }

    @Override
    public List<FileLine> fileLines(LinkScope scope) {
        return requests.dueOn(scope.subjectId()).isEmpty()
                ? List.of()
                : corrections.awaited(scope.subjectId()).stream()
                        .map(corrected -> new FileLine(corrected.finding().number(), "correction-enclosure", true))
                        .toList();
    }

    @Override
    public void submit(LinkScope scope, Payload payload) {
        UUID runId = scope.subjectId();
        List<CorrectedFinding> awaited = corrections.awaited(runId);
        if (awaited.isEmpty() || requests.dueOn(runId).isEmpty()) {
            throw new RefusedException(Refusal.gone("finding.no_evidence_awaited"));
        }
        FindingSet all = new FindingSet(findings.ofRun(runId));
        RefusedException.throwIfAny(refusals(payload, all, awaited));
        for (Line line : payload.lines()) {
            FindingView finding = all.get(line.number());
            findings.move(finding.id(), FindingMove.SUBMIT_EVIDENCE);
            enclosures.send(scope, line.number(), corrections.add(finding, line));
        }
        deadlines.met(runId, FindingClocks.CORRECTED);
        journal.write(Fact.of(scope.caseId(), "finding.evidence_submitted")
                .with("lines", payload.lines().stream().map(Line::number).collect(Collectors.joining(", "))));
        outbox.publish(MESSAGE, scope.caseId(), runId, Map.of());
    }

    private List<Refusal> refusals(Payload payload, FindingSet all, List<CorrectedFinding> awaited) {
        Set<String> open =
                awaited.stream().map(corrected -> corrected.finding().number()).collect(Collectors.toSet());
        Set<String> majors = all.numbersWhere(finding -> finding.major() && open.contains(finding.number()));
        List<Refusal> refusals = new ArrayList<>(new AnsweredLines(all.numbers(), open, majors)
                .refusals(payload.lines().stream().map(Line::number).toList()));
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < payload.lines().size(); i++) {
            Line line = payload.lines().get(i);
            String field = "lines[" + i + "].effectiveOn";
            if (line.effectiveOn().isAfter(today)) {
                refusals.add(Refusal.invalid(field, "finding.not_yet_effective"));
            }
            all.find(line.number())
                    .flatMap(FindingView::correctionDueOn)
                    .filter(latest -> line.effectiveOn().isAfter(latest))
                    .ifPresent(latest -> refusals.add(Refusal.invalid(field, "finding.effective_too_late", latest)));
        }
        return refusals;
    }
}
