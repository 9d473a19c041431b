package fr.attesta.casework.transfer;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.cycle.transfer.HandOver;
import fr.attesta.cycle.transfer.TransferOutForm;
import fr.attesta.identity.Role;
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

/** The form that begins the transfer of a certificate to another body. */
@Path("/cases/{number}/transfer")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.IS_ADMINISTRATOR)
@Blocking
class TransferOutPages {

    private static final int UNPROCESSABLE = 422;

    private final Cases cases;
    private final HandOver handOver;
    private final FormBinder binder;
    private final Htmx htmx;

    TransferOutPages(Cases cases, HandOver handOver, FormBinder binder, Htmx htmx) {
        this.cases = cases;
        this.handOver = handOver;
        this.binder = binder;
        this.htmx = htmx;
    }

    @CheckedTemplate(basePath = "casework")
    static class Templates {

        private Templates() {}

        static native TemplateInstance transferOut(CaseView file, Form form);
    }

    @GET
    public TemplateInstance show(@PathParam("number") String number) {
        return Templates.transferOut(cases.find(number), Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("number") String number, MultivaluedMap<String, String> fields) {
        Bound<TransferOutForm> bound = binder.bind(fields, TransferOutForm.class);
        if (!bound.accepted()) {
            return refused(number, bound.form());
        }
        try {
            handOver.begin(number, Objects.requireNonNull(bound.value()));
            return htmx.seeOther("/cases/" + number, Flash.success("transfer_begun"));
        } catch (RefusedException refused) {
            return refused(number, bound.form().with(refused.refusals()));
        }
    }

    private Response refused(String number, Form form) {
        return Response.status(UNPROCESSABLE)
                .entity(Templates.transferOut(cases.find(number), form).render())
                .build();
    }
}
