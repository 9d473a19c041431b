package fr.attesta.inbox.feed;

import fr.attesta.calendar.RealTime;
import fr.attesta.web.CallerLimit;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** What the calendar program of a person reads; the token in the address is its only permission. */
@Path("/calendar")
@PermitAll
@Blocking
class FeedPages {

    private static final String CALENDAR = "text/calendar";

    private final CalendarFeeds feeds;
    private final DueDates dueDates;
    private final CallerLimit limit;

    FeedPages(CalendarFeeds feeds, DueDates dueDates, FeedConfig config, @RealTime Clock clock) {
        this.feeds = feeds;
        this.dueDates = dueDates;
        this.limit = new CallerLimit(config.callsPerMinute(), clock);
    }

    @GET
    @Path("{token}.ics")
    @Produces(CALENDAR)
    public Response read(@PathParam("token") String token, @Context HttpServerRequest call) {
        if (!limit.allows(call)) {
            throw new ClientErrorException(Response.Status.TOO_MANY_REQUESTS);
        }
        return Response.ok(dueDates.of(feeds.personOf(token)))
                .type(CALENDAR + "; charset=utf-8")
                .build();
    }
}
