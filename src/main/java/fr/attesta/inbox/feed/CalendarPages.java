package fr.attesta.inbox.feed;

import fr.attesta.identity.Role;
import fr.attesta.web.Flash;
import fr.attesta.web.Htmx;
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
import jakarta.ws.rs.core.Response;

/** Where people make, renew and withdraw the secret link to their calendar. */
@Path("/inbox/calendar")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
@Blocking
class CalendarPages {

    private final CalendarFeeds feeds;
    private final Htmx htmx;

    CalendarPages(CalendarFeeds feeds, Htmx htmx) {
        this.feeds = feeds;
        this.htmx = htmx;
    }

    @CheckedTemplate(basePath = "inbox")
    static class Templates {

        private Templates() {}

        static native TemplateInstance calendar(FeedView feed);
    }

    @GET
    public TemplateInstance show() {
        return Templates.calendar(feeds.mine());
    }

    /** Answers with the page itself, because the link is shown only now. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance renew() {
        return Templates.calendar(feeds.renew());
    }

    @POST
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw() {
        feeds.withdraw();
        return htmx.seeOther("/inbox/calendar", Flash.success("feed_withdrawn"));
    }
}
