package fr.attesta.casework.transfer;

import fr.attesta.casefile.CaseView;
import fr.attesta.cycle.takeover.RegisterTransfer;
import fr.attesta.cycle.takeover.TransferInForm;
import fr.attesta.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Transfers from another body by API. */
@Path("/api/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.IS_ADMINISTRATOR)
class TransferInResource {

    private final RegisterTransfer registerTransfer;

    TransferInResource(RegisterTransfer registerTransfer) {
        this.registerTransfer = registerTransfer;
    }

    @POST
    @Operation(
            summary = "A certified organisation comes from another body: a case is opened, its file is asked for (art."
                    + " 7)")
    public Response register(@NotNull @Valid TransferInForm form) {
        CaseView file = registerTransfer.register(form);
        return Response.status(Response.Status.CREATED).entity(file).build();
    }
}
