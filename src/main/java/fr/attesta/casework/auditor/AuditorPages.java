package fr.attesta.casework.auditor;

import fr.attesta.identity.Role;
import fr.attesta.web.form.Form;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The auditors, and everything about one of them. */
@Path("/auditors")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_QUALITY})
@Blocking
class AuditorPages {

    private final ShowAuditors show;

    AuditorPages(ShowAuditors show) {
        this.show = show;
    }

    @CheckedTemplate(basePath = "casework")
    static class Templates {

        private Templates() {}

        static native TemplateInstance auditors(List<ShowAuditors.Line> lines);

        static native TemplateInstance auditor(AuditorFolder folder, Form form);
    }

    @GET
    public TemplateInstance list() {
        return Templates.auditors(show.all());
    }

    @GET
    @Path("{userName}")
    public TemplateInstance show(@PathParam("userName") String userName) {
        return Templates.auditor(show.of(userName), Form.empty());
    }
}
