package fr.attesta.quote.application.web;

import fr.attesta.casefile.CaseView;
import fr.attesta.identity.Role;
import fr.attesta.quote.application.SubmitApplication;
import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.referential.domain.Activity;
import fr.attesta.shared.Category;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.Flash;
import fr.attesta.web.Htmx;
import fr.attesta.web.form.Bound;
import fr.attesta.web.form.Form;
import fr.attesta.web.form.FormBinder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An administrator registers an application that came by telephone, post or mail. */
@Path("/applications")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.IS_ADMINISTRATOR)
@Blocking
class ApplicationPages {

    private static final int UNPROCESSABLE = 422;

    private final SubmitApplication submitApplication;
    private final FormBinder binder;
    private final Htmx htmx;

    ApplicationPages(SubmitApplication submitApplication, FormBinder binder, Htmx htmx) {
        this.submitApplication = submitApplication;
        this.binder = binder;
        this.htmx = htmx;
    }

    @CheckedTemplate(basePath = "quote")
    static class Templates {

        private Templates() {}

        static native TemplateInstance application(Form form, List<Category> categories, List<Activity> activities);
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return page(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(MultivaluedMap<String, String> fields) {
        fields.remove("csrf");
        Bound<ApplicationForm> bound = binder.bind(fields, ApplicationForm.class);
        if (!bound.accepted()) {
            return refused(bound.form());
        }
        try {
            CaseView opened = submitApplication.submit(Objects.requireNonNull(bound.value()), Map.of());
            return htmx.seeOther("/cases/" + opened.number(), Flash.success("application_registered"));
        } catch (RefusedException refused) {
            return refused(bound.form().with(refused.refusals()));
        }
    }

    private static Response refused(Form form) {
        return Response.status(UNPROCESSABLE).entity(page(form).render()).build();
    }

    private static TemplateInstance page(Form form) {
        return Templates.application(form, List.of(Category.values()), List.of(Activity.values()));
    }
}
