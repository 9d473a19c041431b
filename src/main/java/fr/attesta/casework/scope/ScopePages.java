package fr.attesta.casework.scope;

import fr.attesta.cycle.scope.ExtendScope;
import fr.attesta.cycle.scope.OfferReduction;
import fr.attesta.cycle.scope.ReduceCertification;
import fr.attesta.identity.Role;
import fr.attesta.quote.intake.SiteRows;
import fr.attesta.quote.scope.ExtensionForm;
import fr.attesta.quote.scope.ReductionForm;
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
import java.util.Map;
import java.util.Objects;

/** The scope of a certificate, with the forms that extend and reduce it. */
@Path("/cases/{number}/scope")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.IS_ADMINISTRATOR)
@Blocking
class ScopePages {

    private static final int UNPROCESSABLE = 422;

    private final ShowScope showScope;
    private final ExtendScope extendScope;
    private final ReduceCertification reduceCertification;
    private final OfferReduction offerReduction;
    private final FormBinder binder;
    private final Htmx htmx;

    ScopePages(
            ShowScope showScope,
            ExtendScope extendScope,
            ReduceCertification reduceCertification,
            OfferReduction offerReduction,
            FormBinder binder,
            Htmx htmx) {
        this.showScope = showScope;
        this.extendScope = extendScope;
        this.reduceCertification = reduceCertification;
        this.offerReduction = offerReduction;
        this.binder = binder;
        this.htmx = htmx;
    }

    @CheckedTemplate(basePath = "casework")
    static class Templates {

        private Templates() {}

        static native TemplateInstance scope(
                ShowScope.Certified certified, Form extension, Form reduction, int siteRows);
    }

    @GET
    public TemplateInstance show(@PathParam("number") String number) {
        return Templates.scope(showScope.of(number), Form.empty(), Form.empty(), SiteRows.offered(Map.of()));
    }

    @POST
    @Path("extension")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response extend(@PathParam("number") String number, MultivaluedMap<String, String> fields) {
        Bound<ExtensionForm> bound = binder.bind(SiteRows.closed(fields), ExtensionForm.class);
        if (!bound.accepted()) {
            return refused(number, bound.form(), Form.empty());
        }
        try {
            extendScope.extend(number, Objects.requireNonNull(bound.value()));
            return htmx.seeOther("/cases/" + number, Flash.success("scope_extension_begun"));
        } catch (RefusedException refused) {
            return refused(number, bound.form().with(refused.refusals()), Form.empty());
        }
    }

    @POST
    @Path("reduction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reduce(@PathParam("number") String number, MultivaluedMap<String, String> fields) {
        Bound<ReductionForm> bound = binder.bind(fields, ReductionForm.class);
        if (!bound.accepted()) {
            return refused(number, Form.empty(), bound.form());
        }
        try {
            reduceCertification.reduce(number, Objects.requireNonNull(bound.value()));
            return htmx.seeOther("/cases/" + number, Flash.success("scope_reduction_begun"));
        } catch (RefusedException refused) {
            return refused(number, Form.empty(), bound.form().with(refused.refusals()));
        }
    }

    @POST
    @Path("reduction-link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response offerReduction(@PathParam("number") String number) {
        try {
            offerReduction.offer(number);
            return htmx.seeOther("/cases/" + number + "/scope", Flash.success("scope_reduction_offered"));
        } catch (RefusedException refused) {
            return refused(number, Form.empty(), Form.empty().with(refused.refusals()));
        }
    }

    private Response refused(String number, Form extension, Form reduction) {
        TemplateInstance page =
                Templates.scope(showScope.of(number), extension, reduction, SiteRows.offered(extension.values()));
        return Response.status(UNPROCESSABLE).entity(page.render()).build();
    }
}
