package fr.attesta.quote;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;

/** The public estimate: duration, sites, indicators, place and price in one answer, nothing recorded. */
@Path("/api/estimates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class EstimateResource {

    private final EstimateLimit limit;
    private final Clock clock;

    EstimateResource(EstimateLimit limit, Clock clock) {
        this.limit = limit;
        this.clock = clock;
    }

    @POST
    @PermitAll
    public EstimateView estimate(@NotNull @Valid EstimateRequest request, @Context HttpServerRequest call) {
        if (!limit.allows(call)) {
            throw new ClientErrorException(Response.Status.TOO_MANY_REQUESTS);
        }
        return CalculateEstimate.of(QuoteTables.shipped(), request, LocalDate.now(clock));
    }
}
