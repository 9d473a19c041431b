package fr.attesta.portal.progress;

import fr.attesta.cycle.scope.ReduceCertification.Choice;
import fr.attesta.quote.scope.ReductionForm;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.form.Bound;
import fr.attesta.web.form.Form;
import fr.attesta.web.form.FormBinder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** From its progress page an organisation chooses what it gives up, reads what that means, and confirms it. */
@Path("/p/{token}/reduction")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class ReductionPages {

    private static final int UNPROCESSABLE = 422;

    /** The button that goes back to the choice. */
    private static final String CHANGE = "change";

    private final AskReduction askReduction;
    private final FormBinder binder;

    ReductionPages(AskReduction askReduction, FormBinder binder) {
        this.askReduction = askReduction;
        this.binder = binder;
    }

    @CheckedTemplate(basePath = "progress")
    static class Templates {

        private Templates() {}

        static native TemplateInstance reduction(String token, Choice choice, Form form);

        static native TemplateInstance confirmation(String token, Choice choice, ReductionForm asked);
    }

    @GET
    public TemplateInstance show(@PathParam("token") String token) {
        return Templates.reduction(token, askReduction.choice(token), Form.empty());
    }

    /** Shows what was chosen, to be confirmed; nothing is asked for yet. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(@PathParam("token") String token, MultivaluedMap<String, String> fields) {
        boolean change = fields.remove(CHANGE) != null;
        Bound<ReductionForm> bound = read(fields);
        Choice choice = askReduction.choice(token);
        if (change) {
            Form typed = new Form(bound.form().values(), List.of());
            return page(Response.Status.OK.getStatusCode(), Templates.reduction(token, choice, typed));
        }
        if (!bound.accepted()) {
            return refused(token, choice, bound.form());
        }
        ReductionForm asked = bound.orThrow();
        List<Refusal> refusals = askReduction.refusals(token, asked);
        return refusals.isEmpty()
                ? page(Response.Status.OK.getStatusCode(), Templates.confirmation(token, choice, asked))
                : refused(token, choice, bound.form().with(refusals));
    }

    @POST
    @Path("confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@PathParam("token") String token, MultivaluedMap<String, String> fields) {
        Bound<ReductionForm> bound = read(fields);
        if (!bound.accepted()) {
            return refused(token, askReduction.choice(token), bound.form());
        }
        try {
            askReduction.ask(token, bound.orThrow());
            return Response.seeOther(URI.create("/p/" + token)).build();
        } catch (RefusedException refused) {
            return refused(token, askReduction.choice(token), bound.form().with(refused.refusals()));
        }
    }

    private Bound<ReductionForm> read(MultivaluedMap<String, String> fields) {
        fields.remove("csrf");
        return binder.bind(fields, ReductionForm.class);
    }

    /** The page tells an obstacle, such as a reduction that was just asked for, in place of the form. */
    private static Response refused(String token, Choice choice, Form form) {
        int status = choice.obstacles().isEmpty() ? UNPROCESSABLE : Response.Status.CONFLICT.getStatusCode();
        return page(status, Templates.reduction(token, choice, form));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).build();
    }
}
