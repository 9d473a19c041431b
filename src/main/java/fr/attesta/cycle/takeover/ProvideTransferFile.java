package fr.attesta.cycle.takeover;

import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import fr.attesta.document.enclosure.Enclosures;
import fr.attesta.document.enclosure.FileLine;
import fr.attesta.document.enclosure.FileLinkAction;
import fr.attesta.identity.link.LinkReader;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.workflow.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The former body hands its file over by signed link: certificate, audit reports, non-conformities and their plans. */
@ApplicationScoped
class ProvideTransferFile implements FileLinkAction<ProvideTransferFile.Payload> {

    static final String PURPOSE = "cycle.provide-transfer-file";
    private static final String MESSAGE = "cycle.transfer-file-received";

    private final TransfersIn transfers;
    private final Enclosures enclosures;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    ProvideTransferFile(
            TransfersIn transfers,
            Enclosures enclosures,
            Deadlines deadlines,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.transfers = transfers;
        this.enclosures = enclosures;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** What art. 7 asks of the former body. */
    public enum Part {
        CERTIFICATE,
        REPORTS,
        /** None when nothing is open. */
        FINDINGS;

        /** What its files are called among the documents of the case. */
        String documentKind() {
            return "former-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Who sends it.
     *
     * @param name of the person at the former body
     */
    public record Payload(
            @NotBlank @Size(max = 120) String name,
            @Nullable @Size(max = 2000) String remark) {}

    /** What the page shows. */
    public record Facts(String organisation, String certificate, List<Part> parts) {}

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Facts view(LinkScope scope) {
        TransferInForm content = transfers.get(scope.subjectId()).content;
        return new Facts(content.organisation().name(), content.certificate().number(), List.of(Part.values()));
    }

    @Override
    public LinkReader reader() {
        return LinkReader.OTHER_BODY;
    }

    @Override
    public boolean open(LinkScope scope) {
        return transfers.get(scope.subjectId()).awaitsFile();
    }

    @Override
    public List<FileLine> fileLines(LinkScope scope) {
        return open(scope)
                ? Arrays.stream(Part.values())
                        .map(part -> new FileLine(part.name(), part.documentKind(), false))
                        .toList()
                : List.of();
    }

    @Override
    public void submit(LinkScope scope, Payload payload) {
        TransferIn transfer = transfers.get(scope.subjectId());
        if (!transfer.awaitsFile()) {
            throw new RefusedException(Refusal.gone("transfer.no_file_awaited"));
        }
        int certificates = send(scope, Part.CERTIFICATE);
        int reports = send(scope, Part.REPORTS);
        int findings = send(scope, Part.FINDINGS);
        if (certificates == 0 || reports == 0) {
            throw new RefusedException(Refusal.invalid(
                    certificates == 0 ? Part.CERTIFICATE.name() : Part.REPORTS.name(), "transfer.file_incomplete"));
        }
        LocalDate today = LocalDate.now(clock);
        transfer.receive(payload.name().strip(), payload.remark(), today);
        deadlines.met(transfer.runId, RequestTransferFile.RECEIPT);
        deadlines.open(new NewDeadline(transfer.caseId, transfer.runId, TransfersIn.DECISION, today));
        journal.write(Fact.of(transfer.caseId, "transfer.file_received")
                .with("body", transfer.content.bodyName())
                .with("by", payload.name())
                .with("reports", reports)
                .with("findings", findings));
        outbox.publish(MESSAGE, transfer.caseId, transfer.runId, Map.of());
    }

    private int send(LinkScope scope, Part part) {
        return enclosures.send(scope, part.name(), scope.subjectId()).size();
    }
}
