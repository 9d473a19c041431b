package fr.attesta.certificate.register;

import fr.attesta.identity.Role;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The public list by API, as JSON or CSV: reading changes nothing, handing it over is recorded. */
@Path("/api/register")
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_QUALITY})
class RegisterResource {

    private static final String CSV = "text/csv";

    private final Register register;
    private final RegisterFiles files;
    private final ExportRegister exports;
    private final Clock clock;

    RegisterResource(Register register, RegisterFiles files, ExportRegister exports, Clock clock) {
        this.register = register;
        this.files = files;
        this.exports = exports;
        this.clock = clock;
    }

    /** Which part is handed over. */
    public record Export(@NotNull ExportKind kind) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The certified organisations at the end of a day; now without a day")
    public List<RegisterLine> list(@QueryParam("day") @Nullable String day) {
        return register.at(endOf(day, "day", clock.instant()));
    }

    @GET
    @Produces(CSV)
    @Operation(hidden = true)
    public byte[] listFile(@QueryParam("day") @Nullable String day) {
        return files.list(list(day));
    }

    @GET
    @Path("changes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What changed between the ends of two days; up to now without a second one")
    public List<RegisterChange> changes(
            @QueryParam("since") @Nullable String since, @QueryParam("until") @Nullable String until) {
        if (since == null) {
            throw new RefusedException(Refusal.invalid("since", "validation_not_null"));
        }
        return register.changes(endOf(since, "since", Instant.EPOCH), endOf(until, "until", clock.instant()));
    }

    @GET
    @Path("changes")
    @Produces(CSV)
    @Operation(hidden = true)
    public byte[] changesFile(
            @QueryParam("since") @Nullable String since, @QueryParam("until") @Nullable String until) {
        return files.changes(changes(since, until));
    }

    @GET
    @Path("exports")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "When the list was handed over, the last time first")
    public List<ExportView> exports() {
        return exports.standing().exports();
    }

    @POST
    @Path("exports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    @Operation(summary = "Hands over the list of this moment, or what changed since the last time, and records it")
    @APIResponse(
            responseCode = "201",
            description = "The export, whose content is found under its address",
            content = @Content(schema = @Schema(implementation = ExportView.class)))
    public Response export(@NotNull @Valid Export export) {
        ExportView taken = exports.export(export.kind());
        return Response.created(URI.create("/api/register/exports/" + taken.id()))
                .entity(taken)
                .build();
    }

    @GET
    @Path("exports/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The content of an export as it was handed over")
    public List<?> content(@PathParam("id") UUID id) {
        return exports.content(exports.get(id));
    }

    @GET
    @Path("exports/{id}")
    @Produces(CSV)
    @Operation(hidden = true)
    public byte[] contentFile(@PathParam("id") UUID id) {
        return exports.csv(exports.get(id));
    }

    private Instant endOf(@Nullable String day, String field, Instant otherwise) {
        if (day == null) {
            return otherwise;
        }
        try {
            return LocalDate.parse(day)
                    .plusDays(1)
                    .atStartOfDay(clock.getZone())
                    .toInstant()
                    .minusMillis(1);
        } catch (DateTimeParseException e) {
            throw new RefusedException(Refusal.invalid(field, "json_date"));
        }
    }
}
