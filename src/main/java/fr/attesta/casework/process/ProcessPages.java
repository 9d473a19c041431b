package fr.attesta.casework.process;

import fr.attesta.identity.Role;
import fr.attesta.web.text.RequestLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;

/** The process tab of a case. */
@Path("/cases/{number}/process")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
@Blocking
class ProcessPages {

    private final ShowProcess show;
    private final RequestLanguage language;

    ProcessPages(ShowProcess show, RequestLanguage language) {
        this.show = show;
        this.language = language;
    }

    @CheckedTemplate(basePath = "casework")
    static class Templates {

        private Templates() {}

        static native TemplateInstance process(ProcessPage page, Locale language);
    }

    @GET
    public TemplateInstance show(
            @PathParam("number") String number,
            @QueryParam("run") @DefaultValue("-1") int run,
            @QueryParam("diagram") @DefaultValue("") String diagram) {
        return Templates.process(show.of(number, run, diagram), language.locale());
    }
}
