package fr.attesta.audit.paper;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.document.AcceptedFile;
import fr.attesta.document.DocumentOrigin;
import fr.attesta.document.DocumentView;
import fr.attesta.document.Documents;
import fr.attesta.document.pdf.PdfHead;
import fr.attesta.document.pdf.PdfRenderer;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Renders the papers of an audit and keeps them with the case; they are in French, the language of the certification. */
@ApplicationScoped
public class AuditPapers {

    private final PdfRenderer renderer;
    private final Documents documents;
    private final Cases cases;
    private final Messages messages;
    private final String bodyName;

    AuditPapers(
            PdfRenderer renderer,
            Documents documents,
            Cases cases,
            Messages messages,
            @ConfigProperty(name = "attesta.mail.body-name") String bodyName) {
        this.renderer = renderer;
        this.documents = documents;
        this.cases = cases;
        this.messages = messages;
        this.bodyName = bodyName;
    }

    /**
     * A paper to print.
     *
     * @param kind name of the template, for example {@code audit-plan}
     * @param sheet what the template shows; it declares the type
     */
    public record Paper(UUID caseId, String kind, int version, boolean provisional, Object sheet) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public DocumentView keep(Paper paper) {
        CaseView file = cases.get(paper.caseId());
        String key = "pdf_" + paper.kind().replace('-', '_');
        String title = messages.text(Locale.FRENCH, key + "_title");
        String version = messages.text(Locale.FRENCH, "pdf_audit_version", paper.version());
        PdfHead head = new PdfHead(bodyName, title, file.number(), version, paper.provisional());
        byte[] pdf = renderer.render(paper.kind(), head, paper.sheet(), Locale.FRENCH);
        String name = messages.text(Locale.FRENCH, key + "_file", file.number(), String.valueOf(paper.version()));
        return documents.keep(
                AcceptedFile.rendered(name, pdf),
                new DocumentOrigin(paper.caseId(), paper.kind(), paper.version(), "system"));
    }
}
