package fr.attesta.casework.absence;

import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.identity.absence.AbsenceView;
import fr.attesta.identity.absence.RecordAbsence;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;

/** Where people say that they will be away and who stands in for them; administrators do it for everybody. */
@Path("/absences")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
@Blocking
class AbsencePages {

    private static final int UNPROCESSABLE = 422;

    private final ShowAbsences absences;
    private final RecordAbsence recordAbsence;
    private final CurrentUser user;
    private final FormBinder binder;
    private final Htmx htmx;

    AbsencePages(ShowAbsences absences, RecordAbsence recordAbsence, CurrentUser user, FormBinder binder, Htmx htmx) {
        this.absences = absences;
        this.recordAbsence = recordAbsence;
        this.user = user;
        this.binder = binder;
        this.htmx = htmx;
    }

    @CheckedTemplate(basePath = "casework")
    static class Templates {

        private Templates() {}

        static native TemplateInstance absences(AbsencePage page);
    }

    @GET
    public TemplateInstance show() {
        return Templates.absences(absences.page(Form.empty().with("person", user.name())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(MultivaluedMap<String, String> fields) {
        fields.remove("csrf");
        Bound<RecordAbsence.Wanted> bound = binder.bind(fields, RecordAbsence.Wanted.class);
        if (!bound.accepted()) {
            return refused(bound.form());
        }
        try {
            AbsenceView recorded = recordAbsence.record(Objects.requireNonNull(bound.value()));
            return htmx.seeOther("/absences", Flash.success("absence_recorded", absences.name(recorded.deputy())));
        } catch (RefusedException refused) {
            return refused(bound.form().with(refused.refusals()));
        }
    }

    @POST
    @Path("{id}/drop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(@PathParam("id") UUID id) {
        recordAbsence.drop(id);
        return htmx.seeOther("/absences", Flash.success("absence_dropped"));
    }

    private Response refused(Form form) {
        return Response.status(UNPROCESSABLE)
                .entity(Templates.absences(absences.page(form)).render())
                .build();
    }
}
