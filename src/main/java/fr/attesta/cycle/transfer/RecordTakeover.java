package fr.attesta.cycle.transfer;

import fr.attesta.certificate.CertificateView;
import fr.attesta.certificate.Certificates;
import fr.attesta.deadline.Deadlines;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the other body decided: it informs the former one of it (audit order, art. 7). */
@ApplicationScoped
class RecordTakeover implements TaskKind<RecordTakeover.Payload> {

    private final TransfersOut transfers;
    private final Certificates certificates;
    private final Deadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    RecordTakeover(
            TransfersOut transfers, Certificates certificates, Deadlines deadlines, Journal journal, Clock clock) {
        this.transfers = transfers;
        this.certificates = certificates;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The answer.
     *
     * @param answeredOn day of the decision of the other body
     * @param reasons why it does not take the certificate over
     */
    public record Payload(
            @NotNull Boolean takenOver,
            @NotNull LocalDate answeredOn,
            @Nullable @Size(max = 2000) String reasons) {

        List<Refusal> refusals(LocalDate sentOn, LocalDate today) {
            List<Refusal> refusals = new ArrayList<>();
            if (answeredOn.isBefore(sentOn) || answeredOn.isAfter(today)) {
                refusals.add(Refusal.invalid("answeredOn", "transfer.answer_day", sentOn));
            }
            if (!takenOver && (reasons == null || reasons.isBlank())) {
                refusals.add(Refusal.invalid("reasons", "transfer.reasons_required"));
            }
            return refusals;
        }
    }

    /** What the page shows. */
    public record Facts(
            String bodyName, String bodyEmail, @Nullable LocalDate sentOn, CertificateView certificate) {}

    @Override
    public String id() {
        return "cycle_record_takeover";
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Role role() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public @Nullable LocalDate due(TaskView task) {
        return deadlines.dueOn(task.runId(), SendTransferFile.ANSWER).orElse(null);
    }

    @Override
    public Facts form(TaskView task) {
        TransferOut transfer = transfers.get(task.runId());
        return new Facts(
                transfer.bodyName,
                transfer.bodyEmail,
                transfer.sentOn,
                certificates.current(task.caseId()).orElseThrow());
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        TransferOut transfer = transfers.get(task.runId());
        RefusedException.throwIfAny(payload.refusals(Objects.requireNonNull(transfer.sentOn), LocalDate.now(clock)));
        transfer.answer(payload.takenOver(), payload.answeredOn(), payload.reasons());
        deadlines.met(task.runId(), SendTransferFile.ANSWER);
        journal.write(Fact.of(task.caseId(), "transfer.answered")
                .with("body", transfer.bodyName)
                .with("takenOver", payload.takenOver())
                .with("answeredOn", payload.answeredOn())
                .with("reasons", payload.reasons()));
        return Map.of("takenOver", payload.takenOver());
    }
}
