package fr.attesta.quote.application.web;

import fr.attesta.casefile.CaseView;
import fr.attesta.identity.Role;
import fr.attesta.quote.application.SubmitApplication;
import fr.attesta.quote.application.content.ApplicationForm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Applications by API. */
@Path("/api/applications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class ApplicationResource {

    private final SubmitApplication submitApplication;

    ApplicationResource(SubmitApplication submitApplication) {
        this.submitApplication = submitApplication;
    }

    @POST
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    @Operation(summary = "Registers an application and opens its case")
    @APIResponse(
            responseCode = "201",
            description = "The new case",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The organisation has a case under way or a running certificate, or was refused lately")
    @APIResponse(responseCode = "422", description = "Everything that is wrong in the application")
    public Response submit(@NotNull @Valid ApplicationForm form) {
        CaseView opened = submitApplication.submit(form, Map.of());
        return Response.created(URI.create("/api/cases/" + opened.number()))
                .entity(opened)
                .build();
    }
}
