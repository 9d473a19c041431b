package fr.attesta.certificate;

import fr.attesta.certificate.ChangeNotice.Change;
import fr.attesta.certificate.domain.CertificatePeriod;
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
import fr.attesta.shared.number.Nda;
import fr.attesta.shared.number.Siren;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills in and prints certificates, and the letters about them; in French, as the texts want their wording. */
@ApplicationScoped
class CertificatePapers {

    private final PdfRenderer renderer;
    private final Documents documents;
    private final StaffDirectory staff;
    private final Messages messages;
    private final CertificateConfig config;
    private final String bodyName;
    private final String publicUrl;

    CertificatePapers(
            PdfRenderer renderer,
            Documents documents,
            StaffDirectory staff,
            Messages messages,
            CertificateConfig config,
            @ConfigProperty(name = "attesta.mail.body-name") String bodyName,
            @ConfigProperty(name = "attesta.identity.public-url") String publicUrl) {
        this.renderer = renderer;
        this.documents = documents;
        this.staff = staff;
        this.messages = messages;
        this.config = config;
        this.bodyName = bodyName;
        this.publicUrl = publicUrl;
    }

    CertificateSheet sheet(String number, ProviderView provider, DecisionView decision, CertificatePeriod period) {
        return new CertificateSheet(
                number,
                1,
                new CertificateSheet.Body(
                        bodyName, config.bodyAddress(), config.accreditation().orElse(null)),
                holder(provider),
                decision.categories(),
                period.start(),
                period.end(),
                config.programme(),
                decision.decidedOn(),
                staff.displayName(decision.decidedBy()),
                config.signatoryTitle(),
                publicUrl + "/verify/" + number,
                false);
    }

    DocumentView keep(UUID caseId, CertificateSheet sheet) {
        PdfHead head = new PdfHead(
                bodyName,
                messages.text(Locale.FRENCH, "pdf_certificate_number", sheet.number()),
                sheet.number(),
                messages.text(Locale.FRENCH, "pdf_certificate_edition", sheet.edition()),
                sheet.provisional());
        byte[] pdf = renderer.render("certificate", head, sheet, Locale.FRENCH);
        return documents.keep(
                AcceptedFile.rendered(sheet.number() + ".pdf", pdf),
                new DocumentOrigin(caseId, "certificate", sheet.edition(), "system"));
    }

    /** The letter that notifies a suspension or a withdrawal: reasons, effect, way to appeal. */
    DocumentView keepLetter(ProviderView provider, DecisionView decision, Change change) {
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

    private static CertificateSheet.Holder holder(ProviderView provider) {
        return new CertificateSheet.Holder(
                provider.name(),
                new Siren(provider.siren()),
                new Nda(Objects.requireNonNull(provider.nda(), "nda: the decision has made sure of it")),
                provider.address().line(),
                provider.sites().stream()
                        .map(site -> site.name() + ", " + site.address().line())
                        .toList());
    }
}
