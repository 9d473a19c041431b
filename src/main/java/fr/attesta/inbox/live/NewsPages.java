package fr.attesta.inbox.live;

import fr.attesta.identity.Role;
import fr.attesta.inbox.list.Viewer;
import fr.attesta.inbox.list.Viewers;
import fr.attesta.inbox.list.query.TaskQuery;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** The number of new tasks of the list that the address describes, as server-sent events. */
@Path("/inbox/news")
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
@Blocking
class NewsPages {

    private static final String FAR = "9999999999999";

    private final TaskNews news;
    private final Viewers viewers;

    NewsPages(TaskNews news, Viewers viewers) {
        this.news = news;
        this.viewers = viewers;
    }

    /** @param after when the list was shown, in milliseconds of the clock that tasks are dated by */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    // a proxy that collects answers would hold the news back
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<Integer> listen(@QueryParam("after") @DefaultValue(FAR) long after, @Context UriInfo address) {
        Viewer viewer = viewers.current();
        if (!news.hasRoomFor(viewer.userName())) {
            throw new ClientErrorException(Response.Status.TOO_MANY_REQUESTS);
        }
        TaskQuery query = TaskQuery.of(address.getQueryParameters()::getFirst);
        return news.of(new Watcher.OpenList(query, viewer, Instant.ofEpochMilli(after)));
    }
}
