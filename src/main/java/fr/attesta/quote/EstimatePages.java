package fr.attesta.quote;

import fr.attesta.quote.domain.AuditPlace.Place;
import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.Activity;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.referential.domain.Standard.Criterion;
import fr.attesta.referential.domain.StandardVersion;
import fr.attesta.shared.Category;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.form.Bound;
import fr.attesta.web.form.Form;
import fr.attesta.web.form.FormBinder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The public calculator: what is asked stands in the address, so that an estimate can be kept, sent and printed. */
@Path("/estimate")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class EstimatePages {

    private static final int UNPROCESSABLE = 422;
    private static final int MONTHS_AHEAD = 2;

    private final EstimateLimit limit;
    private final BodyTables tables;
    private final FormBinder binder;
    private final Clock clock;

    EstimatePages(EstimateLimit limit, BodyTables tables, FormBinder binder, Clock clock) {
        this.limit = limit;
        this.tables = tables;
        this.binder = binder;
        this.clock = clock;
    }

    /**
     * An estimate with the questions that it answers.
     *
     * @param criteria the headings of its indicators
     */
    public record Sheet(EstimateRequest asked, EstimateView estimate, List<Criterion> criteria, LocalDate on) {

        public boolean onSite() {
            return estimate.place().value() == Place.ON_SITE;
        }
    }

    /** What the form offers. */
    public record Choices(
            List<AuditType> types, List<Category> categories, List<Activity> activities, List<Integer> indicators) {}

    private static final Choices CHOICES = new Choices(
            List.of(AuditType.values()),
            List.of(Category.values()),
            List.of(Activity.values()),
            IntStream.rangeClosed(1, StandardVersion.V10.indicatorCount())
                    .boxed()
                    .toList());

    @CheckedTemplate(basePath = "quote")
    static class Templates {

        private Templates() {}

        static native TemplateInstance estimate(Form form, Choices choices, @Nullable Sheet sheet);
    }

    @GET
    public Response show(@Context UriInfo address, @Context HttpServerRequest call) {
        var fields = new MultivaluedHashMap<>(address.getQueryParameters());
        return fields.isEmpty() ? answer(Response.Status.OK.getStatusCode(), blank(), null) : estimate(fields, call);
    }

    private Response estimate(MultivaluedHashMap<String, String> fields, HttpServerRequest call) {
        if (!limit.allows(call)) {
            throw new ClientErrorException(Response.Status.TOO_MANY_REQUESTS);
        }
        Bound<EstimateRequest> bound = binder.bind(fields, EstimateRequest.class);
        if (!bound.accepted()) {
            return answer(UNPROCESSABLE, bound.form(), null);
        }
        try {
            return answer(
                    Response.Status.OK.getStatusCode(), bound.form(), sheet(Objects.requireNonNull(bound.value())));
        } catch (RefusedException refused) {
            return answer(UNPROCESSABLE, bound.form().with(refused.refusals()), null);
        }
    }

    private Sheet sheet(EstimateRequest asked) {
        LocalDate today = LocalDate.now(clock);
        EstimateView estimate = CalculateEstimate.of(tables.current(), asked, today);
        return new Sheet(
                asked, estimate, RegulationFiles.standardOn(asked.auditDate()).criteria(), today);
    }

    private Form blank() {
        return Form.empty()
                .with("auditType", AuditType.INITIAL)
                .with("auditDate", LocalDate.now(clock).plusMonths(MONTHS_AHEAD))
                .with("otherSites", 0);
    }

    private static Response answer(int status, Form form, @Nullable Sheet sheet) {
        return Response.status(status)
                .entity(Templates.estimate(form, CHOICES, sheet).render())
                .build();
    }
}
