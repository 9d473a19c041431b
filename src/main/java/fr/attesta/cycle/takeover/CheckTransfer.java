package fr.attesta.cycle.takeover;

import fr.attesta.cycle.takeover.TransferInForm.FormerFinding;
import fr.attesta.cycle.takeover.evaluation.AskForEvaluation;
import fr.attesta.cycle.takeover.evaluation.EvaluationView;
import fr.attesta.cycle.takeover.evaluation.TransferEvaluations;
import fr.attesta.deadline.BodyDeadlines;
import fr.attesta.deadline.Deadlines;
import fr.attesta.decision.review.Independence;
import fr.attesta.document.enclosure.EnclosureView;
import fr.attesta.document.enclosure.Enclosures;
import fr.attesta.finding.FindingClocks;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.identity.Staff;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.referential.domain.Severity;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A decider checks the file of the former body within thirty days: the certificate is taken over, evaluated before, or not taken
 * over (audit order, art. 7; rule 3.16).
 */
@ApplicationScoped
class CheckTransfer implements TaskKind<CheckTransfer.Payload> {

    private static final String SURVEILLANCE = "R3_9_SURVEILLANCE";

    private final TransfersIn transfers;
    private final TransferEvaluations evaluations;
    private final AskForEvaluation askForEvaluation;
    private final StaffDirectory staff;
    private final Enclosures enclosures;
    private final Deadlines deadlines;
    private final BodyDeadlines rules;
    private final Independence independence;
    private final Journal journal;
    private final CurrentUser user;
    private final Clock clock;

    CheckTransfer(
            TransfersIn transfers,
            TransferEvaluations evaluations,
            AskForEvaluation askForEvaluation,
            StaffDirectory staff,
            Enclosures enclosures,
            Deadlines deadlines,
            BodyDeadlines rules,
            Independence independence,
            Journal journal,
            CurrentUser user,
            Clock clock) {
        this.transfers = transfers;
        this.evaluations = evaluations;
        this.askForEvaluation = askForEvaluation;
        this.staff = staff;
        this.enclosures = enclosures;
        this.deadlines = deadlines;
        this.rules = rules;
        this.independence = independence;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    /** What is looked at before a certificate is taken over. */
    public enum Check {
        SAME_SIREN,
        CERTIFICATE_VALID,
        NOT_SUSPENDED,
        REPORTS_READ,
        FINDINGS_FOLLOWED
    }

    /** What the new body answers. */
    public enum Answer {
        TAKE_OVER,
        EVALUATE,
        REFUSE
    }

    /**
     * The decision.
     *
     * @param checked what was found in order; all that can be checked for a takeover
     * @param reasons necessary for a refusal, which the organisation and the former body read; of an evaluation, its subject
     * @param evaluator user name of the auditor who evaluates
     */
    public record Payload(
            @NotNull Answer answer,
            @Nullable Set<Check> checked,
            @Nullable @Size(max = 4000) String reasons,
            @Nullable @Size(max = 120) String evaluator) {

        Set<Check> allChecked() {
            return checked == null ? Set.of() : checked;
        }
    }

    /** An open non-conformity with the last day of its correction, and whether an evaluation has seen it corrected. */
    public record OpenFinding(FormerFinding finding, LocalDate dueOn, boolean corrected) {}

    /**
     * What the page shows.
     *
     * @param receivedOn null when the former body sent nothing
     * @param evaluation null when nobody asked for one
     */
    public record Facts(
            TransferInForm form,
            @Nullable LocalDate receivedOn,
            @Nullable String remark,
            Map<String, List<EnclosureView>> files,
            LocalDate surveillanceEnd,
            List<OpenFinding> findings,
            @Nullable EvaluationView evaluation,
            List<Staff> auditors) {

        /** As people read it; the user name of somebody who is no auditor any more. */
        public String evaluatorName() {
            String evaluator = evaluation == null ? "" : evaluation.evaluator();
            return auditors.stream()
                    .filter(auditor -> auditor.userName().equals(evaluator))
                    .map(Staff::displayName)
                    .findFirst()
                    .orElse(evaluator);
        }

        public List<Answer> answers() {
            return evaluation == null ? List.of(Answer.values()) : List.of(Answer.TAKE_OVER, Answer.REFUSE);
        }

        public List<Check> checks() {
            return List.of(Check.values());
        }
    }

    @Override
    public String id() {
        return "cycle_check_transfer";
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Role role() {
        return Role.DECIDER;
    }

    @Override
    public List<Refusal> bars(TaskView task, String userName) {
        return independence.bars(task.caseId(), userName);
    }

    @Override
    public @Nullable LocalDate due(TaskView task) {
        return deadlines.dueOn(task.runId(), TransfersIn.DECISION).orElse(null);
    }

    @Override
    public Facts form(TaskView task) {
        TransferIn transfer = transfers.get(task.runId());
        EvaluationView evaluation = evaluations.of(task.runId()).orElse(null);
        return new Facts(
                transfer.content,
                transfer.receivedOn,
                transfer.remark,
                enclosures.sentWith(task.runId()),
                surveillanceEnd(transfer),
                openFindings(transfer.content, evaluation),
                evaluation,
                staff.with(Role.AUDITOR));
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        if (payload.answer() == Answer.EVALUATE) {
            String auditor = askForEvaluation.ask(task, payload.evaluator(), payload.reasons());
            return Map.of("transferAccepted", false, "evaluationNeeded", true, "auditor", auditor);
        }
        boolean accepted = payload.answer() == Answer.TAKE_OVER;
        TransferIn transfer = transfers.get(task.runId());
        LocalDate today = LocalDate.now(clock);
        RefusedException.throwIfAny(
                accepted
                        ? TakeoverRules.ofAcceptance(examined(transfer), payload.allChecked(), today)
                        : TakeoverRules.ofRefusal(payload.reasons()));
        transfer.decide(accepted, user.name(), today, payload.reasons());
        deadlines.met(task.runId(), TransfersIn.DECISION);
        journal.write(Fact.of(task.caseId(), "transfer.decided")
                .with("accepted", accepted)
                .with("checked", payload.checked())
                .with("reasons", payload.reasons()));
        return Map.of("transferAccepted", accepted, "evaluationNeeded", false);
    }

    private TakeoverRules.Examined examined(TransferIn transfer) {
        return new TakeoverRules.Examined(
                transfer.content,
                transfer.receivedOn != null,
                evaluations.of(transfer.runId).orElse(null),
                surveillanceEnd(transfer));
    }

    private List<OpenFinding> openFindings(TransferInForm request, @Nullable EvaluationView evaluation) {
        List<FormerFinding> all = request.allFindings();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new OpenFinding(
                        all.get(i), correctedBy(all.get(i)), evaluation != null && evaluation.corrected(i + 1)))
                .toList();
    }

    private LocalDate correctedBy(FormerFinding finding) {
        String rule = finding.severity() == Severity.MINOR ? FindingClocks.IMPLEMENTED : FindingClocks.CORRECTED;
        return rules.calculate(rule, finding.notifiedOn()).due();
    }

    private LocalDate surveillanceEnd(TransferIn transfer) {
        return rules.calculate(SURVEILLANCE, transfer.content.certificate().start())
                .due();
    }
}
