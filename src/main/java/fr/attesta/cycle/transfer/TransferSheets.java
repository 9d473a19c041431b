package fr.attesta.cycle.transfer;

import fr.attesta.document.AcceptedFile;
import fr.attesta.document.DocumentOrigin;
import fr.attesta.document.DocumentView;
import fr.attesta.document.Documents;
import fr.attesta.document.pdf.PdfHead;
import fr.attesta.document.pdf.PdfRenderer;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Prints the list that goes with a transferred file, in French like every act of the body. */
@ApplicationScoped
class TransferSheets {

    private static final String KIND = "transfer-file";

    private final PdfRenderer renderer;
    private final Documents documents;
    private final Messages messages;
    private final String bodyName;

    TransferSheets(
            PdfRenderer renderer,
            Documents documents,
            Messages messages,
            @ConfigProperty(name = "attesta.mail.body-name") String bodyName) {
        this.renderer = renderer;
        this.documents = documents;
        this.messages = messages;
        this.bodyName = bodyName;
    }

    DocumentView keep(UUID caseId, TransferSheet sheet) {
        String number = sheet.certificate().number();
        int version = 1
                + (int) documents.ofCase(caseId).stream()
                        .filter(document -> document.kind().equals(KIND))
                        .count();
        PdfHead head = new PdfHead(
                bodyName, messages.text(Locale.FRENCH, "pdf_transfer_title"), number, String.valueOf(version), false);
        return documents.keep(
                AcceptedFile.rendered(number + "-transfert.pdf", renderer.render(KIND, head, sheet, Locale.FRENCH)),
                new DocumentOrigin(caseId, KIND, version, "system"));
    }
}
