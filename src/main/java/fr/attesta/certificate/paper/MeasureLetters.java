package fr.attesta.certificate.paper;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Prints the letters about a certificate, in French like every act of the body. */
@ApplicationScoped
public class MeasureLetters {

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

    /**
     * A measure to notify.
     *
     * @param word suspended, withdrawn or reduced: part of the keys of its texts
     */
    public record Measure(
            UUID caseId,
            String word,
            String number,
            LocalDate on,
            @Nullable String reasons,
            String decidedBy) {}

    /** The letter that notifies a measure: reasons, effect, way to appeal. */
    public DocumentView keep(ProviderView provider, Measure measure) {
        String key = "pdf_measure_" + measure.word();
        String number = measure.number();
        String subject = messages.text(Locale.FRENCH, key, number);
        LetterSheet sheet = new LetterSheet(
                new Party(bodyName, config.bodyAddress(), List.of()),
                new Party(
                        provider.name(),
                        provider.address().line(),
                        List.of(provider.headName(), "SIREN " + new Siren(provider.siren()).formatted())),
                config.place(),
                measure.on(),
                subject,
                List.of(
                        messages.text(Locale.FRENCH, key + "_intro", number),
                        measure.reasons() == null ? "" : measure.reasons(),
                        messages.text(Locale.FRENCH, key + "_effect"),
                        messages.text(Locale.FRENCH, "pdf_measure_appeal")),
                staff.displayName(measure.decidedBy()),
                config.signatoryTitle());
        String kind = measure.word() + "-letter";
        int edition = 1
                + (int) documents.ofCase(measure.caseId()).stream()
                        .filter(document -> document.kind().equals(kind))
                        .count();
        PdfHead head = new PdfHead(bodyName, subject, number, String.valueOf(edition), false);
        return documents.keep(
                AcceptedFile.rendered(
                        messages.text(Locale.FRENCH, key + "_file", number, String.valueOf(measure.on())),
                        renderer.render("letter", head, sheet, Locale.FRENCH)),
                new DocumentOrigin(measure.caseId(), kind, edition, "system"));
    }
}
