package fr.attesta.audit.exchange.version;

import fr.attesta.identity.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The versions of the reports of a case, compared word by word. */
@Path("/cases/{number}/reports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
@Blocking
class ReportVersionPages {

    private final CompareReports reports;

    ReportVersionPages(CompareReports reports) {
        this.reports = reports;
    }

    @CheckedTemplate(basePath = "audit")
    static class Templates {

        private Templates() {}

        static native TemplateInstance reports(CompareReports.Listed page);

        static native TemplateInstance comparison(CompareReports.Read page);
    }

    @GET
    public TemplateInstance list(@PathParam("number") String number) {
        return Templates.reports(reports.list(number));
    }

    @GET
    @Path("{run}/{version}")
    public TemplateInstance compare(
            @PathParam("number") String number, @PathParam("run") UUID run, @PathParam("version") int version) {
        return Templates.comparison(reports.read(number, run, version));
    }

    /** What the printed hash is the hash of. */
    @GET
    @Path("{run}/{version}/text")
    @Produces("text/plain; charset=UTF-8")
    public String text(
            @PathParam("number") String number, @PathParam("run") UUID run, @PathParam("version") int version) {
        return reports.read(number, run, version).version().text().text();
    }
}
