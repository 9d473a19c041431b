package fr.attesta.certificate;

import fr.attesta.certificate.ChangeNotice.Change;
import fr.attesta.certificate.paper.CertificateConfig;
import fr.attesta.decision.DecisionView;
import fr.attesta.document.AcceptedFile;
import fr.attesta.document.DocumentOrigin;
import fr.attesta.document.DocumentView;
import fr.attesta.document.Documents;
import fr.attesta.document.pdf.LetterSheet;
import fr.attesta.document.pdf.Party;
import fr.attesta.document.pdf.PdfHead;
import fr.attesta.document.pdf.PdfRenderer;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.provider.ProviderView;
import fr.attesta.shared.number.Siren;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Prints the letters about a certificate, in French like every act of the body. */
@ApplicationScoped
class MeasureLetters {

    private final PdfRenderer renderer;
    private final Documents documents;
    private final StaffDirectory staff;
    private final Messages messages;
    private final CertificateConfig config;
    private final String bodyName;

    MeasureLetters(
            PdfRenderer renderer,
            Documents documents,
            StaffDirectory staff,
            Messages messages,
            CertificateConfig config,
            @ConfigProperty(name = "attesta.mail.body-name") String bodyName) {
        this.renderer = renderer;
        this.documents = documents;
        this.staff = staff;
        this.messages = messages;
        this.config = config;
        this.bodyName = bodyName;
    }

    /** The letter that notifies a suspension or a withdrawal: reasons, effect, way to appeal. */
    DocumentView keep(ProviderView provider, DecisionView decision, Change change) {
        String key = "pdf_measure_" + change.word();
        String number = change.certificate().number;
        String subject = messages.text(Locale.FRENCH, key, number);
        LetterSheet sheet = new LetterSheet(
                new Party(bodyName, config.bodyAddress(), List.of()),
                new Party(
                        provider.name(),
                        provider.address().line(),
                        List.of(provider.headName(), "SIREN " + new Siren(provider.siren()).formatted())),
                config.place(),
                change.on(),
                subject,
                List.of(
                        messages.text(Locale.FRENCH, key + "_intro", number),
                        decision.reasons() == null ? "" : decision.reasons(),
                        messages.text(Locale.FRENCH, key + "_effect"),
                        messages.text(Locale.FRENCH, "pdf_measure_appeal")),
                staff.displayName(decision.decidedBy()),
                config.signatoryTitle());
        String kind = change.word() + "-letter";
        int edition = 1
                + (int) documents.ofCase(decision.caseId()).stream()
                        .filter(document -> document.kind().equals(kind))
                        .count();
        PdfHead head = new PdfHead(bodyName, subject, number, String.valueOf(edition), false);
        return documents.keep(
                AcceptedFile.rendered(
                        number + "-" + change.word() + "-" + change.on() + ".pdf",
                        renderer.render("letter", head, sheet, Locale.FRENCH)),
                new DocumentOrigin(decision.caseId(), kind, edition, "system"));
    }
}
