package fr.attesta.billing;

import fr.attesta.billing.domain.CancellationRule;
import fr.attesta.identity.Role;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.Download;
import fr.attesta.web.form.Bound;
import fr.attesta.web.form.Form;
import fr.attesta.web.form.FormBinder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The administrator chooses a period, looks at its services and fetches them for the accounting software. */
@Path("/admin/invoice-lines")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.IS_ADMINISTRATOR)
@Blocking
class InvoicePages {

    private static final int UNPROCESSABLE = 422;

    private final InvoiceLines lines;
    private final FormBinder binder;
    private final Clock clock;

    InvoicePages(InvoiceLines lines, FormBinder binder, Clock clock) {
        this.lines = lines;
        this.binder = binder;
        this.clock = clock;
    }

    /** Both days included. */
    public record Period(@NotNull LocalDate from, @NotNull LocalDate to) {}

    @CheckedTemplate(basePath = "billing")
    static class Templates {

        private Templates() {}

        static native TemplateInstance lines(Form form, List<InvoiceLine> lines, List<CancellationRule> rules);
    }

    /** Without a period, the current month. */
    @GET
    public Response show(@Context UriInfo address) {
        if (address.getQueryParameters().isEmpty()) {
            LocalDate today = LocalDate.now(clock);
            Period month = new Period(today.withDayOfMonth(1), today);
            return page(binder.show(month), lines.of(month.from(), month.to()), Response.Status.OK.getStatusCode());
        }
        Bound<Period> bound = binder.bind(address.getQueryParameters(), Period.class);
        try {
            Period period = bound.orThrow();
            return page(bound.form(), lines.of(period.from(), period.to()), Response.Status.OK.getStatusCode());
        } catch (RefusedException refused) {
            Form form = bound.accepted() ? bound.form().with(refused.refusals()) : bound.form();
            return page(form, List.of(), UNPROCESSABLE);
        }
    }

    @GET
    @Path("file")
    @Produces("text/csv")
    public Response file(@Context UriInfo address) {
        Period period = binder.bind(address.getQueryParameters(), Period.class).orThrow();
        String name = "invoice-lines-" + period.from() + "-" + period.to() + ".csv";
        return Download.of(name, InvoiceFile.of(lines.of(period.from(), period.to())))
                .type("text/csv; charset=utf-8")
                .build();
    }

    private Response page(Form form, List<InvoiceLine> found, int status) {
        return Response.status(status)
                .entity(Templates.lines(form, found, lines.rules()).render())
                .build();
    }
}
