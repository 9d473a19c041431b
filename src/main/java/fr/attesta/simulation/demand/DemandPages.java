package fr.attesta.simulation.demand;

import fr.attesta.identity.Role;
import fr.attesta.shared.Category;
import fr.attesta.shared.RefusedException;
import fr.attesta.simulation.SimulationRequest;
import fr.attesta.simulation.demand.domain.AuditNeed;
import fr.attesta.simulation.demand.domain.CapacityPlan.Month;
import fr.attesta.web.form.Bound;
import fr.attesta.web.form.Form;
import fr.attesta.web.form.FormBinder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Staff compare the audits to come with the days of the auditors, and see which certificates would miss their window. */
@Path("/simulation/demand")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_QUALITY})
@Blocking
class DemandPages {

    private static final int UNPROCESSABLE = 422;
    private static final int TWO_YEARS = 24;

    /** As many as a person reads. */
    private static final int SHOWN = 300;

    private final ForecastDemand demand;
    private final FormBinder binder;

    DemandPages(ForecastDemand demand, FormBinder binder) {
        this.demand = demand;
        this.binder = binder;
    }

    /** How far, and the month whose certificates are listed. */
    public record Question(
            @NotNull @Min(1) @Max(SimulationRequest.MOST_MONTHS)
            Integer months,

            @Nullable @Pattern(regexp = "\\d{4}-\\d{2}") String month) {}

    /** What the page shows. */
    public record Outlook(
            List<Month> months,
            DemandChart chart,
            List<Category> categories,
            @Nullable Month chosen,
            List<AuditNeed> missed,
            long missedCount) {

        static Outlook of(List<Month> months, @Nullable String month) {
            List<AuditNeed> missed = months.stream()
                    .flatMap(one -> one.missed().stream())
                    .limit(SHOWN)
                    .toList();
            return new Outlook(
                    months,
                    DemandChart.of(months),
                    List.of(Category.values()),
                    months.stream()
                            .filter(one -> one.month().toString().equals(month))
                            .findFirst()
                            .orElse(null),
                    missed,
                    months.stream().mapToLong(one -> one.missed().size()).sum());
        }

        /** The audits of the chosen month, as many as a person reads. */
        public List<AuditNeed> planned() {
            return chosen == null
                    ? List.of()
                    : chosen.planned().stream().limit(SHOWN).toList();
        }
    }

    @CheckedTemplate(basePath = "simulation")
    static class Templates {

        private Templates() {}

        static native TemplateInstance demand(Form form, @Nullable Outlook outlook);
    }

    @GET
    public Response show(@Context UriInfo address) {
        if (address.getQueryParameters().isEmpty()) {
            Question usual = new Question(TWO_YEARS, null);
            return page(binder.show(usual), Outlook.of(demand.of(TWO_YEARS), null), Response.Status.OK.getStatusCode());
        }
        Bound<Question> bound = binder.bind(address.getQueryParameters(), Question.class);
        try {
            Question question = bound.orThrow();
            return page(
                    bound.form(),
                    Outlook.of(demand.of(question.months()), question.month()),
                    Response.Status.OK.getStatusCode());
        } catch (RefusedException refused) {
            return page(bound.form(), null, UNPROCESSABLE);
        }
    }

    private static Response page(Form form, @Nullable Outlook outlook, int status) {
        return Response.status(status)
                .entity(Templates.demand(form, outlook).render())
                .build();
    }
}
