package fr.attesta.certificate.paper;

import fr.attesta.certificate.CertificateSheet;
import fr.attesta.document.AcceptedFile;
import fr.attesta.document.DocumentOrigin;
import fr.attesta.document.Documents;
import fr.attesta.document.pdf.PdfHead;
import fr.attesta.document.pdf.PdfRenderer;
import fr.attesta.shared.Uuid7;
import fr.attesta.web.text.Languages;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Prints the papers of a certificate in both languages, keeps them among the documents of the case and finds them again. */
@ApplicationScoped
public class CertificatePapers {

    private final CertificateSheets sheets;
    private final PdfRenderer renderer;
    private final Documents documents;
    private final Messages messages;
    private final EntityManager database;
    private final Clock clock;

    CertificatePapers(
            CertificateSheets sheets,
            PdfRenderer renderer,
            Documents documents,
            Messages messages,
            EntityManager database,
            Clock clock) {
        this.sheets = sheets;
        this.renderer = renderer;
        this.documents = documents;
        this.messages = messages;
        this.database = database;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    public List<PaperView> print(UUID certificateId, CertificateGrant grant) {
        for (Locale language : Languages.ALL) {
            CertificateSheet sheet = sheets.certificate(grant, language);
            remember(certificateId, grant.edition(), certificate(grant, sheet, language));
            remember(certificateId, grant.edition(), markRules(grant, sheet, language));
        }
        return of(certificateId);
    }

    /** Of the newest edition, the certificate first, in French first; none if it was printed before the body worked with this installation. */
    public List<PaperView> of(UUID certificateId) {
        return database
                .createQuery(
                        "from PrintedPaper p where p.certificateId = ?1 and p.edition = (select c.edition from"
                                + " Certificate c where c.id = p.certificateId) order by p.paper, p.language desc",
                        PrintedPaper.class)
                .setParameter(1, certificateId)
                .getResultList()
                .stream()
                .map(printed -> new PaperView(
                        printed.paper,
                        printed.locale(),
                        documents.find(printed.documentId).orElseThrow()))
                .toList();
    }

    private PaperView certificate(CertificateGrant grant, CertificateSheet sheet, Locale language) {
        PdfHead head = new PdfHead(
                sheet.body().name(),
                messages.text(language, "pdf_certificate_number", sheet.number()),
                sheet.number(),
                messages.text(language, "pdf_certificate_edition", sheet.edition()),
                sheet.provisional());
        return keep(grant, Paper.CERTIFICATE, language, renderer.render("certificate", head, sheet, language));
    }

    private PaperView markRules(CertificateGrant grant, CertificateSheet certificate, Locale language) {
        PdfHead head = new PdfHead(
                certificate.body().name(),
                messages.text(language, "pdf_mark_rules_title"),
                grant.number(),
                messages.text(language, "pdf_certificate_edition", certificate.edition()),
                false);
        byte[] pdf = renderer.render("mark-rules", head, sheets.markRules(grant, language), language);
        return keep(grant, Paper.MARK_RULES, language, pdf);
    }

    private PaperView keep(CertificateGrant grant, Paper paper, Locale language, byte[] pdf) {
        String edition = grant.edition() == 1 ? "" : "-e" + grant.edition();
        String name = messages.text(language, "certificate_file_" + paper, grant.number() + edition);
        String kind = paper == Paper.CERTIFICATE ? "certificate" : "mark-rules";
        return new PaperView(
                paper,
                language,
                documents.keep(
                        AcceptedFile.rendered(name, pdf),
                        new DocumentOrigin(grant.caseId(), kind, grant.edition(), "system")));
    }

    private void remember(UUID certificateId, int edition, PaperView printed) {
        database.persist(new PrintedPaper(Uuid7.at(clock.instant()), certificateId, edition, printed));
    }
}
