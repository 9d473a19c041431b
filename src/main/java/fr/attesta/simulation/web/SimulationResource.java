package fr.attesta.simulation.web;

import fr.attesta.identity.Role;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.simulation.Simulate;
import fr.attesta.simulation.Simulation;
import fr.attesta.simulation.SimulationRequest;
import fr.attesta.simulation.SimulationWords;
import fr.attesta.simulation.SimulationWords.Line;
import fr.attesta.web.text.RequestLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The time machine by API: what is asked has no address of its own and leaves no trace. */
@Path("/api/simulations")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_QUALITY})
class SimulationResource {

    /** Enough for any case; a portfolio is fetched as a file. */
    static final int MOST_ENTRIES = 10_000;

    static final int MOST_LINES = 250_000;

    private final Simulate simulate;
    private final SimulationWords words;
    private final RequestLanguage language;

    SimulationResource(Simulate simulate, SimulationWords words, RequestLanguage language) {
        this.simulate = simulate;
        this.words = words;
        this.language = language;
    }

    /** A dry run; entries beyond the first ten thousand are only counted. */
    public record Answer(
            LocalDate from,
            LocalDate to,
            int cases,
            long total,
            boolean truncated,
            List<Simulation.Month> months,
            List<Line> entries) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What the coming months bring, without anything being sent or written; as JSON or, when asked"
                    + " for text/csv, as a file")
    public Answer simulate(@NotNull @Valid SimulationRequest request) {
        Simulation told = simulate.run(request, MOST_ENTRIES);
        return new Answer(
                told.from(),
                told.to(),
                told.cases(),
                told.total(),
                told.truncated(),
                told.months(),
                words.lines(told, language.locale()));
    }

    @POST
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public byte[] file(@NotNull @Valid SimulationRequest request) {
        return SimulationFile.of(words.lines(whole(simulate.run(request, MOST_LINES)), language.locale()));
    }

    /** @throws RefusedException if it is more than a file holds */
    static Simulation whole(Simulation told) {
        if (told.truncated()) {
            throw new RefusedException(Refusal.invalid("months", "simulation.too_much", MOST_LINES));
        }
        return told;
    }
}
