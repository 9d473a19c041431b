package fr.attesta.quote.offer.revision;

import fr.attesta.casefile.Cases;
import fr.attesta.identity.Role;
import fr.attesta.quote.offer.Quotes;
import fr.attesta.quote.offer.ReviseQuote;
import fr.attesta.quote.offer.content.QuoteView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The quotes of a case by API. */
@Path("/api/cases/{number}/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
class QuoteResource {

    private final Cases cases;
    private final Quotes quotes;
    private final ReviseQuote reviseQuote;

    QuoteResource(Cases cases, Quotes quotes, ReviseQuote reviseQuote) {
        this.cases = cases;
        this.quotes = quotes;
        this.reviseQuote = reviseQuote;
    }

    /** Why a quote is revised; the organisation reads it. */
    public record Revision(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @Operation(summary = "Every version of the quotes of the case, newest first")
    public List<QuoteView> list(@PathParam("number") String number) {
        return quotes.ofCase(cases.find(number).id());
    }

    @POST
    @Path("revise")
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    @Operation(summary = "Takes back the quote that awaits an answer; the next version is computed for review")
    public QuoteView revise(@PathParam("number") String number, @NotNull @Valid Revision revision) {
        return reviseQuote.revise(number, revision.reason().strip());
    }
}
