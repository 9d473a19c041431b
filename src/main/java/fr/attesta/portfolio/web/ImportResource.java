package fr.attesta.portfolio.web;

import fr.attesta.identity.Role;
import fr.attesta.portfolio.CheckPortfolio;
import fr.attesta.portfolio.ImportState;
import fr.attesta.portfolio.ImportView;
import fr.attesta.portfolio.PortfolioImports;
import fr.attesta.web.text.Messages;
import fr.attesta.web.text.RequestLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Imports by API: a dry run first, then the same file for good. */
@Path("/api/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.IS_ADMINISTRATOR)
class ImportResource {

    private final CheckPortfolio check;
    private final PortfolioImports imports;
    private final Messages messages;
    private final RequestLanguage language;

    ImportResource(CheckPortfolio check, PortfolioImports imports, Messages messages, RequestLanguage language) {
        this.check = check;
        this.imports = imports;
        this.messages = messages;
        this.language = language;
    }

    /** A line error with its sentence in the caller's language. */
    public record ErrorLine(int line, @Nullable String column, String code, String text) {}

    /** An import and how far it has come; errors beyond the first five hundred are only counted. */
    public record Import(
            UUID id,
            ImportState state,
            String sha256,
            int organisations,
            int sites,
            int written,
            int errorCount,
            List<ErrorLine> errors) {}

    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "Checks a file without writing anything of it; the state is CHECKED or REFUSED with its errors")
    @APIResponse(
            responseCode = "201",
            description = "What the check found",
            content = @Content(schema = @Schema(implementation = Import.class)))
    @APIResponse(responseCode = "422", description = "It is no import file: encoding, columns, length")
    public Response dryRun(byte[] file, @QueryParam("name") @DefaultValue("import.csv") String name) {
        ImportView checked = check.check(name, file);
        return Response.created(URI.create("/api/imports/" + checked.id()))
                .entity(shown(checked))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far an import has come")
    public Import get(@PathParam("id") UUID id) {
        return shown(imports.view(id));
    }

    @POST
    @Path("{id}/commit")
    @Operation(summary = "Writes a checked file, all of it or nothing; look at the import for its progress")
    @APIResponse(
            responseCode = "202",
            description = "It will be written",
            content = @Content(schema = @Schema(implementation = Import.class)))
    @APIResponse(responseCode = "409", description = "The file has errors")
    public Response commit(@PathParam("id") UUID id) {
        return Response.accepted(shown(imports.confirm(id))).build();
    }

    private Import shown(ImportView view) {
        Locale locale = language.locale();
        return new Import(
                view.id(),
                view.state(),
                view.sha256(),
                view.organisations(),
                view.sites(),
                view.written(),
                view.errorCount(),
                view.errors().stream()
                        .map(error -> new ErrorLine(
                                error.line(), error.column(), error.code(), messages.text(locale, error.refusal())))
                        .toList());
    }
}
