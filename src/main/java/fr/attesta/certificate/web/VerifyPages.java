package fr.attesta.certificate.web;

import fr.attesta.certificate.Certificates;
import fr.attesta.certificate.domain.CertificateNumber;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.LocalDate;

/** Where everybody can check a certificate, by its QR code or by typing its number. */
@Path("/verify")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class VerifyPages {

    private final Certificates certificates;
    private final Clock clock;

    VerifyPages(Certificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "certificate")
    static class Templates {

        private Templates() {}

        static native TemplateInstance verify(PublicCertificate certificate);

        static native TemplateInstance unknown(String number);
    }

    @GET
    public Response search(@QueryParam("number") @DefaultValue("") String number) {
        return number.isBlank()
                ? Response.ok(Templates.unknown("")).build()
                : Response.seeOther(UriBuilder.fromPath("/verify/{number}").build(CertificateNumber.normalized(number)))
                        .build();
    }

    @GET
    @Path("{number}")
    public Response verify(@PathParam("number") String number) {
        return certificates
                .find(number)
                .map(found -> Response.ok(Templates.verify(PublicCertificate.of(found, LocalDate.now(clock)))))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).entity(Templates.unknown(number)))
                .build();
    }
}
