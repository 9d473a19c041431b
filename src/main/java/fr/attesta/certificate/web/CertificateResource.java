package fr.attesta.certificate.web;

import fr.attesta.certificate.CertificateView;
import fr.attesta.certificate.Certificates;
import fr.attesta.certificate.paper.CertificatePapers;
import fr.attesta.certificate.paper.Paper;
import fr.attesta.certificate.paper.PaperView;
import fr.attesta.document.DocumentView;
import fr.attesta.document.Documents;
import fr.attesta.identity.CaseAccess;
import fr.attesta.identity.Role;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.Download;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Certificates by API: their public facts for everybody, the document for staff who may see the case. */
@Path("/api/certificates/{number}")
class CertificateResource {

    private final Certificates certificates;
    private final CertificatePapers papers;
    private final Documents documents;
    private final CaseAccess access;
    private final Clock clock;

    CertificateResource(
            Certificates certificates, CertificatePapers papers, Documents documents, CaseAccess access, Clock clock) {
        this.certificates = certificates;
        this.papers = papers;
        this.documents = documents;
        this.access = access;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What a certificate is worth today; public")
    public PublicCertificate get(@PathParam("number") String number) {
        return PublicCertificate.of(find(number), LocalDate.now(clock));
    }

    @GET
    @Path("pdf")
    @RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
    @Produces("application/pdf")
    @Operation(summary = "The certificate as it was printed, in French or in English")
    public Response pdf(
            @PathParam("number") String number, @QueryParam("language") @DefaultValue("fr") String language) {
        CertificateView certificate = find(number);
        access.requireRead(certificate.caseId());
        DocumentView document = printed(certificate, language);
        return Download.of(document.fileName(), documents.content(document))
                .type(document.mediaType())
                .build();
    }

    private DocumentView printed(CertificateView certificate, String language) {
        List<PaperView> issues = papers.of(certificate.id()).stream()
                .filter(paper -> paper.paper() == Paper.CERTIFICATE)
                .toList();
        if (issues.isEmpty()) {
            throw new RefusedException(Refusal.notFound("certificate.printed_elsewhere", certificate.number()));
        }
        return issues.stream()
                .filter(paper -> paper.language().getLanguage().equals(language))
                .findFirst()
                .map(PaperView::document)
                .orElseThrow(() -> new RefusedException(
                        Refusal.notFound("certificate.not_in_language", certificate.number(), language)));
    }

    private CertificateView find(String number) {
        return certificates
                .find(number)
                .orElseThrow(() -> new RefusedException(Refusal.notFound("certificate.unknown", number)));
    }
}
