package fr.attesta.casework;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.document.pdf.PdfHead;
import fr.attesta.document.pdf.PdfRenderer;
import fr.attesta.mail.MailConfig;
import fr.attesta.mail.MailLine;
import fr.attesta.mail.Mails;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.Sha256;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Everything that was sent about a deadline, with its hashes, as a PDF: what the body shows when it suspends, or answers an
 * appeal. In French, the language of the procedure.
 */
@ApplicationScoped
class DeadlineProof {

    private final Cases cases;
    private final Providers providers;
    private final Deadlines deadlines;
    private final Mails mails;
    private final PdfRenderer renderer;
    private final Messages messages;
    private final String bodyName;
    private final Clock clock;

    DeadlineProof(
            Cases cases,
            Providers providers,
            Deadlines deadlines,
            Mails mails,
            PdfRenderer renderer,
            Messages messages,
            MailConfig config,
            Clock clock) {
        this.cases = cases;
        this.providers = providers;
        this.deadlines = deadlines;
        this.mails = mails;
        this.renderer = renderer;
        this.messages = messages;
        this.bodyName = config.bodyName();
        this.clock = clock;
    }

    /**
     * What the PDF shows.
     *
     * @param fingerprint hash of the hashes of all mails, in their order
     */
    public record Sheet(
            CaseView file,
            ProviderView provider,
            DeadlineView deadline,
            List<MailLine> mails,
            String fingerprint,
            LocalDate printedOn) {}

    /** A printed proof and the name of its file. */
    record Printed(String fileName, byte[] pdf) {}

    /** @throws RefusedException if the person may not see the case, or if it has no such deadline */
    @Transactional
    Printed print(String number, UUID deadlineId) {
        CaseView file = cases.find(number);
        DeadlineView deadline = deadlines.ofCase(file.id()).stream()
                .filter(found -> found.id().equals(deadlineId))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.notFound("deadline.unknown")));
        List<MailLine> sent = mails.ofDeadline(deadline.id());
        String hashes = sent.stream().map(MailLine::bodySha256).collect(Collectors.joining("\n"));
        Sheet sheet = new Sheet(
                file, providers.get(file.providerId()), deadline, sent, Sha256.of(hashes), LocalDate.now(clock));
        PdfHead head = new PdfHead(
                bodyName, messages.text(Locale.FRENCH, "pdf_deadline_proof_title"), number, deadline.rule(), false);
        return new Printed(
                number + "-" + deadline.rule() + ".pdf", renderer.render("deadline-proof", head, sheet, Locale.FRENCH));
    }
}
