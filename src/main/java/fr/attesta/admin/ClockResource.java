package fr.attesta.admin;

import fr.attesta.calendar.PretendedTime;
import fr.attesta.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The pretended time of a local installation, by API. */
@Path("/api/clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.IS_ADMINISTRATOR)
class ClockResource {

    private final TimeTravel travel;
    private final PretendedTime time;
    private final Clock clock;

    ClockResource(TimeTravel travel, PretendedTime time, Clock clock) {
        this.travel = travel;
        this.time = time;
        this.clock = clock;
    }

    /** How far to go: up to five years at once. */
    public record Advance(@NotNull @Min(1) @Max(1830) Integer days) {}

    /** How far to go back: up to the six years of two certificates. */
    public record Rewind(@NotNull @Min(1) @Max(2200) Integer days) {}

    /** What time it is for the application. */
    public record Time(OffsetDateTime now, boolean pretended) {}

    @GET
    @Operation(summary = "The time that the application goes by")
    public Time now() {
        return new Time(OffsetDateTime.now(clock), time.pretending());
    }

    @POST
    @Path("advance")
    @Operation(
            summary = "Moves the application and the broker forward, through every day with something due; local"
                    + " installations only")
    public Time advance(@NotNull @Valid Advance advance) {
        travel.advance(advance.days());
        return now();
    }

    @POST
    @Path("rewind")
    @Operation(summary = "Moves a local installation without any case into the past, so that a history can be played")
    @APIResponse(responseCode = "200", description = "What time it is now")
    @APIResponse(responseCode = "409", description = "There are cases already: time only goes forward")
    public Time rewind(@NotNull @Valid Rewind rewind) {
        travel.rewind(rewind.days());
        return now();
    }
}
