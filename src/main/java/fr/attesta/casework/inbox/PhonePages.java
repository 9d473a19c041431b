package fr.attesta.casework.inbox;

import fr.attesta.identity.Role;
import fr.attesta.inbox.phone.PhoneCalls;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Notes from the inbox that a contact whom no mail reaches was called. */
@Path("/inbox/calls")
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_QUALITY})
@Blocking
class PhonePages {

    private static final int LONGEST_NOTE = 1000;

    private final PhoneCalls calls;
    private final Htmx htmx;

    PhonePages(PhoneCalls calls, Htmx htmx) {
        this.calls = calls;
        this.htmx = htmx;
    }

    @POST
    @Path("{id}/done")
    public Response done(@PathParam("id") UUID id, @FormParam("note") String note) {
        if (note == null || note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new RefusedException(Refusal.invalid("note", "phone.note", LONGEST_NOTE));
        }
        calls.done(id, note.strip());
        return htmx.seeOther("/inbox", Flash.success("phone_called"));
    }
}
