package fr.attesta.cycle.takeover.evaluation;

import fr.attesta.cycle.takeover.TransferInForm;
import fr.attesta.cycle.takeover.TransfersIn;
import fr.attesta.deadline.Deadlines;
import fr.attesta.document.enclosure.EnclosureView;
import fr.attesta.document.enclosure.Enclosures;
import fr.attesta.identity.Role;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An auditor looks at what the file of the former body leaves open; the decider then decides (audit order, art. 7). */
@ApplicationScoped
class EvaluateTransfer implements TaskKind<EvaluateTransfer.Payload> {

    private final TransfersIn transfers;
    private final TransferEvaluations evaluations;
    private final Enclosures enclosures;
    private final Deadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    EvaluateTransfer(
            TransfersIn transfers,
            TransferEvaluations evaluations,
            Enclosures enclosures,
            Deadlines deadlines,
            Journal journal,
            Clock clock) {
        this.transfers = transfers;
        this.evaluations = evaluations;
        this.enclosures = enclosures;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What came of the evaluation.
     *
     * @param favourable whether nothing stands against a takeover
     * @param corrected numbers of the open non-conformities, in the order of the page, whose correction was seen
     */
    public record Payload(
            @NotNull LocalDate heldOn,
            @NotNull Means means,
            @NotBlank @Size(max = 4000) String conclusions,
            @NotNull Boolean favourable,
            @Nullable Set<@NotNull Integer> corrected) {

        Set<Integer> allCorrected() {
            return corrected == null ? Set.of() : corrected;
        }
    }

    /** What the page shows. */
    public record Facts(TransferInForm form, EvaluationView evaluation, Map<String, List<EnclosureView>> files) {

        public List<Means> means() {
            return List.of(Means.values());
        }
    }

    @Override
    public String id() {
        return "cycle_evaluate_transfer";
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
        return deadlines.dueOn(task.runId(), TransfersIn.DECISION).orElse(null);
    }

    @Override
    public Facts form(TaskView task) {
        return new Facts(
                transfers.request(task.runId()),
                evaluations.of(task.runId()).orElseThrow(),
                enclosures.sentWith(task.runId()));
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        EvaluationView asked = evaluations.of(task.runId()).orElseThrow();
        int findings = transfers.request(task.runId()).allFindings().size();
        RefusedException.throwIfAny(EvaluationRules.ofResult(asked, payload, findings, LocalDate.now(clock)));
        EvaluationView held = evaluations.hold(
                task.runId(),
                new EvaluationView.Result(
                        payload.heldOn(),
                        payload.means(),
                        payload.conclusions().strip(),
                        payload.favourable(),
                        payload.allCorrected()));
        journal.write(Fact.of(task.caseId(), "transfer.evaluated")
                .with("evaluator", held.evaluator())
                .with("heldOn", payload.heldOn())
                .with("means", payload.means())
                .with("favourable", held.favourable())
                .with("corrected", payload.allCorrected()));
        return Map.of("evaluationNeeded", false);
    }
}
