package fr.attesta.casework.transfer;

import fr.attesta.casefile.CaseView;
import fr.attesta.cycle.takeover.RegisterTransfer;
import fr.attesta.cycle.takeover.TransferInForm;
import fr.attesta.identity.Role;
import fr.attesta.referential.domain.Activity;
import fr.attesta.referential.domain.Severity;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The form with which staff register an organisation that comes from another body. */
@Path("/transfers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.IS_ADMINISTRATOR)
@Blocking
class TransferInPages {

    private static final int UNPROCESSABLE = 422;

    private final RegisterTransfer registerTransfer;
    private final FormBinder binder;
    private final Htmx htmx;
    private final Clock clock;

    TransferInPages(RegisterTransfer registerTransfer, FormBinder binder, Htmx htmx, Clock clock) {
        this.registerTransfer = registerTransfer;
        this.binder = binder;
        this.htmx = htmx;
        this.clock = clock;
    }

    /** What can be chosen, and how many empty rows there are for what has several. */
    public record Choices(List<Category> categories, List<Activity> activities, List<Severity> severities, int rows) {

        static final Choices ALL =
                new Choices(List.of(Category.values()), List.of(Activity.values()), List.of(Severity.values()), 5);
    }

    @CheckedTemplate(basePath = "casework")
    static class Templates {

        private Templates() {}

        static native TemplateInstance transferIn(Choices choices, Form form);
    }

    /** An audit is not wished for: the cycle of the certificate says when the next one is. */
    @GET
    public TemplateInstance show() {
        LocalDate today = LocalDate.now(clock);
        return Templates.transferIn(
                Choices.ALL,
                Form.empty()
                        .with("organisation.desiredPeriod.from", today)
                        .with("organisation.desiredPeriod.to", today)
                        .with("requestedOn", today));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(MultivaluedMap<String, String> fields) {
        Bound<TransferInForm> bound = binder.bind(fields, TransferInForm.class);
        if (!bound.accepted()) {
            return refused(bound.form());
        }
        try {
            CaseView file = registerTransfer.register(Objects.requireNonNull(bound.value()));
            return htmx.seeOther("/cases/" + file.number(), Flash.success("transfer_begun"));
        } catch (RefusedException refused) {
            return refused(bound.form().with(refused.refusals()));
        }
    }

    private static Response refused(Form form) {
        return Response.status(UNPROCESSABLE)
                .entity(Templates.transferIn(Choices.ALL, form).render())
                .build();
    }
}
