package fr.attesta.portal.progress;

import fr.attesta.cycle.scope.ReduceCertification.Choice;
import fr.attesta.quote.scope.ReductionForm;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/** The reduction that an organisation asks for, by API: the token of its progress page is the permission. */
@Path("/api/links/{token}/reduction")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@SecurityRequirements
class ReductionResource {

    private final AskReduction askReduction;

    ReductionResource(AskReduction askReduction) {
        this.askReduction = askReduction;
    }

    @GET
    @Operation(summary = "What the organisation can give up of its scope; changes nothing")
    public Choice get(@PathParam("token") String token) {
        return askReduction.choice(token);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The organisation asks for a reduction by the link of its progress page; somebody decides")
    public Response ask(@PathParam("token") String token, @NotNull @Valid ReductionForm form) {
        askReduction.ask(token, form);
        return Response.status(Response.Status.CREATED)
                .entity(askReduction.choice(token))
                .build();
    }
}
