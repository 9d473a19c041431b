package fr.attesta.certificate.register;

import fr.attesta.identity.Role;
import fr.attesta.web.Download;
import fr.attesta.web.Flash;
import fr.attesta.web.Htmx;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The administrator sees when the public list was handed over last, hands it over again and fetches the files. */
@Path("/admin/register")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.IS_ADMINISTRATOR)
@Blocking
class RegisterPages {

    private final ExportRegister exports;
    private final Htmx htmx;

    RegisterPages(ExportRegister exports, Htmx htmx) {
        this.exports = exports;
        this.htmx = htmx;
    }

    @CheckedTemplate(basePath = "certificate")
    static class Templates {

        private Templates() {}

        static native TemplateInstance register(ExportRegister.Standing standing);
    }

    @GET
    public TemplateInstance show() {
        return Templates.register(exports.standing());
    }

    @POST
    @Path("exports")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response export(@FormParam("kind") @DefaultValue("DELTA") ExportKind kind) {
        ExportView taken = exports.export(kind);
        return htmx.seeOther("/admin/register", Flash.success("register_exported", taken.lines()));
    }

    @GET
    @Path("exports/{id}/csv")
    @Produces("text/csv")
    public Response csv(@PathParam("id") UUID id) {
        ExportView export = exports.get(id);
        return file(export, "csv", exports.csv(export))
                .type("text/csv; charset=utf-8")
                .build();
    }

    @GET
    @Path("exports/{id}/json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@PathParam("id") UUID id) {
        ExportView export = exports.get(id);
        return file(export, "json", exports.content(export)).build();
    }

    private static Response.ResponseBuilder file(ExportView export, String extension, Object content) {
        String name = "register-" + export.kind().name().toLowerCase(java.util.Locale.ROOT) + "-"
                + export.takenAt().toString().substring(0, 10) + "." + extension;
        return Download.of(name, content);
    }
}
