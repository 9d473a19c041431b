package fr.attesta.cycle.transfer;

import fr.attesta.deadline.Deadlines;
import fr.attesta.identity.Role;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.GivenText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An administrator looks over what is handed to the other body before it leaves. */
@ApplicationScoped
class PrepareTransferFile implements TaskKind<PrepareTransferFile.Payload> {

    private final TransfersOut transfers;
    private final TransferFile file;
    private final Deadlines deadlines;
    private final Journal journal;

    PrepareTransferFile(TransfersOut transfers, TransferFile file, Deadlines deadlines, Journal journal) {
        this.transfers = transfers;
        this.file = file;
        this.deadlines = deadlines;
        this.journal = journal;
    }

    /**
     * The release of the file.
     *
     * @param complete that the list is what the other body needs
     * @param remark for the other body
     */
    public record Payload(
            @NotNull @AssertTrue(message = "transfer.confirm_complete")
            Boolean complete,

            @Nullable @Size(max = 2000) String remark) {}

    /** What the page shows. */
    public record Facts(String bodyName, String bodyEmail, LocalDate requestedOn, TransferFile.Content content) {}

    @Override
    public String id() {
        return "cycle_prepare_transfer_file";
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
        return deadlines.dueOn(task.runId(), AcknowledgeTransfer.HAND_OVER).orElse(null);
    }

    @Override
    public Facts form(TaskView task) {
        TransferOut transfer = transfers.get(task.runId());
        return new Facts(transfer.bodyName, transfer.bodyEmail, transfer.requestedOn, file.of(task.caseId()));
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        transfers.get(task.runId()).prepare(GivenText.of(payload.remark()));
        journal.write(Fact.of(task.caseId(), "transfer.file_prepared").with("remark", payload.remark()));
        return Map.of();
    }
}
