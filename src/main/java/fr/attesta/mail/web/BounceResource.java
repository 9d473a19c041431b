package fr.attesta.mail.web;

import fr.attesta.identity.Role;
import fr.attesta.mail.RecordBounce;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Mails that came back, told by whoever runs the mail server. */
@Path("/api/mails/bounces")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.IS_ADMINISTRATOR)
class BounceResource {

    private final RecordBounce recordBounce;

    BounceResource(RecordBounce recordBounce) {
        this.recordBounce = recordBounce;
    }

    /** Which mail came back, by its {@code Message-ID}, and what the receiving server said. */
    public record Bounce(
            @NotBlank @Size(max = 200) String messageId,
            @NotBlank @Size(max = 500) String answer) {}

    @POST
    @Operation(summary = "Notes that a mail came back, and thereby that its recipient cannot be reached by mail")
    @APIResponse(responseCode = "204", description = "Noted, now or before")
    @APIResponse(responseCode = "404", description = "Attesta sent no mail with this Message-ID")
    public void record(@NotNull @Valid Bounce bounce) {
        recordBounce.record(bounce.messageId(), bounce.answer());
    }
}
