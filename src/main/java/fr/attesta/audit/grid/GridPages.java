package fr.attesta.audit.grid;

import fr.attesta.audit.grid.line.LineAddress;
import fr.attesta.audit.grid.line.LineEntry;
import fr.attesta.identity.Role;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.Flash;
import fr.attesta.web.Htmx;
import fr.attesta.web.form.Bound;
import fr.attesta.web.form.FormBinder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.function.Consumer;

/** The audit of a case on site: sample, opening meeting, and the grid, one line after the other. */
@Path("/cases/{number}/audit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
@Blocking
class GridPages {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final ShowGrid show;
    private final OpenAudit openAudit;
    private final SaveLine saveLine;
    private final FormBinder binder;
    private final Htmx htmx;

    GridPages(ShowGrid show, OpenAudit openAudit, SaveLine saveLine, FormBinder binder, Htmx htmx) {
        this.show = show;
        this.openAudit = openAudit;
        this.saveLine = saveLine;
        this.binder = binder;
        this.htmx = htmx;
    }

    @CheckedTemplate(basePath = "audit")
    static class Templates {

        private Templates() {}

        static native TemplateInstance grid(GridPage page);

        static native TemplateInstance saved(GridPage page, GridPage.Line line);
    }

    @GET
    public TemplateInstance show(@PathParam("number") String number, @QueryParam("site") @DefaultValue("0") int site) {
        return Templates.grid(show.of(number, site));
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Path("sample")
    @RolesAllowed(Role.IS_AUDITOR)
    public Response draw(@PathParam("number") String number, MultivaluedMap<String, String> fields) {
        return before(
                number,
                binder.bind(fields, SampleForm.class),
                "audit_sample_kept",
                form -> openAudit.draw(number, form));
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Path("opening")
    @RolesAllowed(Role.IS_AUDITOR)
    public Response open(@PathParam("number") String number, MultivaluedMap<String, String> fields) {
        return before(
                number,
                binder.bind(fields, OpeningForm.class),
                "audit_opened_now",
                form -> openAudit.open(number, form));
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Path("lines/{site}/{indicator}")
    @RolesAllowed(Role.IS_AUDITOR)
    public Response save(
            @PathParam("number") String number,
            @PathParam("site") int site,
            @PathParam("indicator") int indicator,
            MultivaluedMap<String, String> fields) {
        LineAddress at = new LineAddress(site, indicator);
        Bound<LineEntry> bound = binder.bind(fields, LineEntry.class);
        if (!bound.accepted()) {
            return refused(number, new ShowGrid.Typed(at, bound.form(), false));
        }
        try {
            saveLine.save(number, at, Objects.requireNonNull(bound.value()));
        } catch (RefusedException refused) {
            boolean conflict = refused.refusals().stream()
                    .allMatch(refusal -> refusal.code().equals("audit.line_changed"));
            if (!conflict && !refused.onlyInvalid()) {
                throw refused;
            }
            return refused(number, new ShowGrid.Typed(at, bound.form().with(refused.refusals()), conflict));
        }
        if (htmx.isRequest()) {
            GridPage page = show.of(number, site);
            return Response.ok(Templates.saved(page, page.line(at)).render()).build();
        }
        return htmx.seeOther("/cases/%s/audit?site=%d#l-%d-%d".formatted(number, site, site, indicator));
    }

    /** A step before the grid: the page comes back as it was typed, or leads on. */
    private <F> Response before(String number, Bound<F> bound, String done, Consumer<F> step) {
        if (!bound.accepted()) {
            return unprocessable(Templates.grid(show.withRefusedOpening(number, bound.form())));
        }
        try {
            step.accept(Objects.requireNonNull(bound.value()));
        } catch (RefusedException refused) {
            if (!refused.onlyInvalid()) {
                throw refused;
            }
            return unprocessable(
                    Templates.grid(show.withRefusedOpening(number, bound.form().with(refused.refusals()))));
        }
        return htmx.seeOther("/cases/" + number + "/audit", Flash.success(done));
    }

    /** What was typed is shown again, beside what somebody else has saved. */
    private Response refused(String number, ShowGrid.Typed typed) {
        GridPage page = show.withRefusedLine(number, typed);
        TemplateInstance answer =
                htmx.isRequest() ? Templates.saved(page, page.line(typed.at())) : Templates.grid(page);
        return typed.conflict()
                ? Response.status(CONFLICT).entity(answer.render()).build()
                : unprocessable(answer);
    }

    private static Response unprocessable(TemplateInstance page) {
        return Response.status(UNPROCESSABLE).entity(page.render()).build();
    }
}
