package fr.attesta.billing;

import fr.attesta.identity.Role;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is to be invoiced, by API. */
@Path("/api/invoice-lines")
@RolesAllowed(Role.IS_ADMINISTRATOR)
class InvoiceResource {

    private final InvoiceLines lines;

    InvoiceResource(InvoiceLines lines) {
        this.lines = lines;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The services between two days, both included; as JSON or, when asked for text/csv, as a file")
    public List<InvoiceLine> list(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        return lines.of(day("from", from), day("to", to));
    }

    @GET
    @Produces("text/csv")
    @Operation(hidden = true)
    public byte[] file(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        return InvoiceFile.of(list(from, to));
    }

    private static LocalDate day(String field, @Nullable String text) {
        if (text == null) {
            throw new RefusedException(Refusal.invalid(field, "validation_not_null"));
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RefusedException(Refusal.invalid(field, "json_date"));
        }
    }
}
