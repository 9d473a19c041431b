package fr.attesta.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.attesta.identity.link.LinkActions;
import fr.attesta.identity.link.OpenedLink;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.web.form.PayloadReader;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.jspecify.annotations.Nullable;

/** Signed links by API: the token is the permission. */
@Path("/api/links/{token}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@SecurityRequirements
class LinkResource {

    private final SignedLinks links;
    private final LinkActions actions;
    private final LinkViews views;
    private final PayloadReader payloads;

    LinkResource(SignedLinks links, LinkActions actions, LinkViews views, PayloadReader payloads) {
        this.links = links;
        this.actions = actions;
        this.views = views;
        this.payloads = payloads;
    }

    /**
     * What a link is for.
     *
     * @param facts what the page of the link shows
     */
    public record LinkDescription(
            String purpose, Instant expiresAt, @Nullable Instant usedAt, Object facts) {}

    @GET
    @Operation(summary = "What the link is for; changes nothing")
    public LinkDescription get(@PathParam("token") String token) {
        OpenedLink link = links.open(token);
        return new LinkDescription(link.scope().purpose(), link.expiresAt(), link.usedAt(), views.factsOf(link));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Does the one thing that the link is for, with the payload of its purpose")
    public LinkDescription submit(@PathParam("token") String token, String body) throws JsonProcessingException {
        OpenedLink link = links.open(token);
        actions.submit(
                token, payloads.read(body, actions.of(link.scope().purpose()).payload()));
        return get(token);
    }
}
