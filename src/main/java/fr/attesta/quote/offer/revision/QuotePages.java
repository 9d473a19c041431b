package fr.attesta.quote.offer.revision;

import fr.attesta.identity.Role;
import fr.attesta.quote.offer.ReviseQuote;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.Flash;
import fr.attesta.web.Htmx;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The form on the case page that takes a sent quote back. */
@Path("/cases/{number}/quote")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.IS_ADMINISTRATOR)
@Blocking
class QuotePages {

    private static final int LONGEST_REASON = 1000;

    private final ReviseQuote reviseQuote;
    private final Htmx htmx;

    QuotePages(ReviseQuote reviseQuote, Htmx htmx) {
        this.reviseQuote = reviseQuote;
        this.htmx = htmx;
    }

    @POST
    @Path("revise")
    public Response revise(@PathParam("number") String number, @FormParam("reason") @Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RefusedException(Refusal.invalid("reason", "quote.revision_reason", LONGEST_REASON));
        }
        reviseQuote.revise(number, reason.strip());
        return htmx.seeOther("/cases/" + number, Flash.success("quote_revision_begun"));
    }
}
