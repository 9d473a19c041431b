package fr.attesta.cycle.takeover;

import fr.attesta.deadline.BodyDeadlines;
import fr.attesta.deadline.Deadlines;
import fr.attesta.decision.review.Independence;
import fr.attesta.document.enclosure.EnclosureView;
import fr.attesta.document.enclosure.Enclosures;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
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
import org.jspecify.annotations.Nullable;

/** A decider checks the file of the former body within thirty days, and takes the certificate over or not (rule 3.16). */
@ApplicationScoped
class CheckTransfer implements TaskKind<CheckTransfer.Payload> {

    static final String DECISION = "R3_16_TRANSFER_DECISION";
    private static final String SURVEILLANCE = "R3_9_SURVEILLANCE";

    private final TransfersIn transfers;
    private final Enclosures enclosures;
    private final Deadlines deadlines;
    private final BodyDeadlines rules;
    private final Independence independence;
    private final Journal journal;
    private final CurrentUser user;
    private final Clock clock;

    CheckTransfer(
            TransfersIn transfers,
            Enclosures enclosures,
            Deadlines deadlines,
            BodyDeadlines rules,
            Independence independence,
            Journal journal,
            CurrentUser user,
            Clock clock) {
        this.transfers = transfers;
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

    /**
     * The decision.
     *
     * @param checked what was found in order; all of it for a takeover
     * @param reasons necessary for a refusal; the organisation and the former body read them
     */
    public record Payload(
            @NotNull Boolean accepted,
            @Nullable Set<Check> checked,
            @Nullable @Size(max = 4000) String reasons) {

        boolean complete() {
            return checked != null && checked.containsAll(Set.of(Check.values()));
        }
    }

    /**
     * What the page shows.
     *
     * @param receivedOn null when the former body sent nothing
     */
    public record Facts(
            TransferInForm form,
            @Nullable LocalDate receivedOn,
            @Nullable String remark,
            Map<String, List<EnclosureView>> files,
            LocalDate surveillanceEnd) {

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
        return deadlines.dueOn(task.runId(), DECISION).orElse(null);
    }

    @Override
    public Facts form(TaskView task) {
        TransferIn transfer = transfers.get(task.runId());
        return new Facts(
                transfer.content,
                transfer.receivedOn,
                transfer.remark,
                enclosures.sentWith(task.runId()),
                surveillanceEnd(transfer));
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        TransferIn transfer = transfers.get(task.runId());
        LocalDate today = LocalDate.now(clock);
        RefusedException.throwIfAny(
                payload.accepted()
                        ? TakeoverRules.ofAcceptance(transfer.content, payload, surveillanceEnd(transfer), today)
                        : TakeoverRules.ofRefusal(payload.reasons()));
        transfer.decide(payload.accepted(), user.name(), today, payload.reasons());
        deadlines.met(task.runId(), DECISION);
        journal.write(Fact.of(task.caseId(), "transfer.decided")
                .with("accepted", payload.accepted())
                .with("checked", payload.checked())
                .with("reasons", payload.reasons()));
        return Map.of("transferAccepted", payload.accepted());
    }

    private LocalDate surveillanceEnd(TransferIn transfer) {
        return rules.calculate(SURVEILLANCE, transfer.content.certificate().start())
                .due();
    }
}
