package fr.attesta.simulation.web;

import fr.attesta.identity.Role;
import fr.attesta.shared.RefusedException;
import fr.attesta.simulation.Simulate;
import fr.attesta.simulation.Simulation;
import fr.attesta.simulation.SimulationRequest;
import fr.attesta.simulation.SimulationWords;
import fr.attesta.simulation.SimulationWords.Line;
import fr.attesta.simulation.domain.Foreseen.Kind;
import fr.attesta.simulation.domain.Scenario;
import fr.attesta.web.Download;
import fr.attesta.web.form.Bound;
import fr.attesta.web.form.Form;
import fr.attesta.web.form.FormBinder;
import fr.attesta.web.text.RequestLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Staff look ahead: the months with their sums first, then what comes next, and everything as a file. */
@Path("/simulation")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_QUALITY})
@Blocking
class SimulationPages {

    private static final int UNPROCESSABLE = 422;

    /** As many as a person reads. */
    private static final int SHOWN = 100;

    private static final int A_YEAR = 12;

    private final Simulate simulate;
    private final SimulationWords words;
    private final FormBinder binder;
    private final RequestLanguage language;

    SimulationPages(Simulate simulate, SimulationWords words, FormBinder binder, RequestLanguage language) {
        this.simulate = simulate;
        this.words = words;
        this.binder = binder;
        this.language = language;
    }

    @CheckedTemplate(basePath = "simulation")
    static class Templates {

        private Templates() {}

        static native TemplateInstance simulation(Form form, Choices choices, @Nullable Outcome told);
    }

    /**
     * What was told.
     *
     * @param query what was asked, for the address of the file
     */
    public record Outcome(Simulation sums, List<Line> lines, String query) {}

    /** What the form offers. */
    public record Choices(List<Scenario> scenarios, List<Kind> kinds) {}

    @GET
    public Response show(@Context UriInfo address) {
        if (address.getQueryParameters().isEmpty()) {
            Form form = binder.show(new SimulationRequest(null, null, A_YEAR, Scenario.SILENCE, null));
            return page(form, null, address, Response.Status.OK.getStatusCode());
        }
        Bound<SimulationRequest> bound = binder.bind(address.getQueryParameters(), SimulationRequest.class);
        try {
            Simulation told = simulate.run(bound.orThrow(), SHOWN);
            return page(bound.form(), told, address, Response.Status.OK.getStatusCode());
        } catch (RefusedException refused) {
            Form form = bound.accepted() ? bound.form().with(refused.refusals()) : bound.form();
            return page(form, null, address, UNPROCESSABLE);
        }
    }

    @GET
    @Path("file")
    @Produces("text/csv")
    public Response file(@Context UriInfo address) {
        SimulationRequest request = binder.bind(address.getQueryParameters(), SimulationRequest.class)
                .orThrow();
        Simulation told = SimulationResource.whole(simulate.run(request, SimulationResource.MOST_LINES));
        String name = "simulation-" + told.from() + "-" + told.to() + ".csv";
        return Download.of(name, SimulationFile.of(words.lines(told, language.locale())))
                .type("text/csv; charset=utf-8")
                .build();
    }

    private Response page(Form form, @Nullable Simulation told, UriInfo address, int status) {
        Outcome outcome = told == null
                ? null
                : new Outcome(
                        told,
                        words.lines(told, language.locale()),
                        address.getRequestUri().getRawQuery());
        Choices choices = new Choices(List.of(Scenario.values()), List.of(Kind.values()));
        return Response.status(status)
                .entity(Templates.simulation(form, choices, outcome).render())
                .build();
    }
}
