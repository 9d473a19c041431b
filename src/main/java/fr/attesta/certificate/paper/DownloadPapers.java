package fr.attesta.certificate.paper;

import fr.attesta.certificate.CertificateView;
import fr.attesta.certificate.Certificates;
import fr.attesta.document.DocumentLinkAction;
import fr.attesta.document.DocumentView;
import fr.attesta.identity.link.LinkScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Lets the holder of a certificate download it, and the rules for using the mark, as long as it holds. */
@ApplicationScoped
public class DownloadPapers implements DocumentLinkAction {

    public static final String PURPOSE = "certificate.download-papers";

    private final Certificates certificates;
    private final CertificatePapers papers;

    DownloadPapers(Certificates certificates, CertificatePapers papers) {
        this.certificates = certificates;
        this.papers = papers;
    }

    /** What the page shows. */
    public record Facts(String number, LocalDate start, LocalDate end, List<File> files) {}

    /** A paper to download; its language as a two-letter code. */
    public record File(Paper paper, String language, UUID document, String name, String sha256) {}

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public Facts view(LinkScope scope) {
        CertificateView certificate = certificates.view(scope.subjectId());
        return new Facts(
                certificate.number(),
                certificate.start(),
                certificate.end(),
                papers.of(certificate.id()).stream().map(DownloadPapers::file).toList());
    }

    @Override
    public List<DocumentView> documents(LinkScope scope) {
        return papers.of(scope.subjectId()).stream().map(PaperView::document).toList();
    }

    private static File file(PaperView paper) {
        DocumentView document = paper.document();
        return new File(
                paper.paper(), paper.language().getLanguage(), document.id(), document.fileName(), document.sha256());
    }
}
