package fr.attesta.portal.progress;

import fr.attesta.identity.Role;
import fr.attesta.web.Flash;
import fr.attesta.web.Htmx;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Staff see what the organisation can follow of its case, send the link to it and withdraw it. */
@Path("/cases/{number}/progress")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
@Blocking
class ProgressLinkPages {

    private final ShowProgressLink show;
    private final SendProgressLink send;
    private final WithdrawProgressLink withdraw;
    private final Htmx htmx;

    ProgressLinkPages(ShowProgressLink show, SendProgressLink send, WithdrawProgressLink withdraw, Htmx htmx) {
        this.show = show;
        this.send = send;
        this.withdraw = withdraw;
        this.htmx = htmx;
    }

    @CheckedTemplate(basePath = "progress")
    static class Templates {

        private Templates() {}

        static native TemplateInstance link(ShowProgressLink.Page page);
    }

    @GET
    public TemplateInstance show(@PathParam("number") String number) {
        return Templates.link(show.of(number));
    }

    @POST
    @Path("send")
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public Response send(@PathParam("number") String number) {
        send.send(number);
        return htmx.seeOther("/cases/" + number + "/progress", Flash.success("progress_sent"));
    }

    @POST
    @Path("withdraw")
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public Response withdraw(@PathParam("number") String number) {
        withdraw.withdraw(number);
        return htmx.seeOther("/cases/" + number + "/progress", Flash.success("progress_withdrawn"));
    }
}
