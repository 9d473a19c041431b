package fr.attesta.casework.transfer;

import fr.attesta.cycle.transfer.HandOver;
import fr.attesta.cycle.transfer.TransferOutForm;
import fr.attesta.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Transfers to another body by API. */
@Path("/api/cases/{number}/transfer-out")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.IS_ADMINISTRATOR)
class TransferOutResource {

    private final HandOver handOver;

    TransferOutResource(HandOver handOver) {
        this.handOver = handOver;
    }

    @POST
    @Operation(summary = "The organisation goes to another body: its file is handed over (audit order, art. 7)")
    public Response begin(@PathParam("number") String number, @NotNull @Valid TransferOutForm form) {
        return Response.status(Response.Status.CREATED)
                .entity(handOver.begin(number, form))
                .build();
    }
}
