package fr.attesta.casework.absence;

import fr.attesta.identity.Role;
import fr.attesta.identity.absence.AbsenceView;
import fr.attesta.identity.absence.RecordAbsence;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Absences and deputies by API. */
@Path("/api/absences")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
class AbsenceResource {

    private final ShowAbsences absences;
    private final RecordAbsence recordAbsence;

    AbsenceResource(ShowAbsences absences, RecordAbsence recordAbsence) {
        this.absences = absences;
        this.recordAbsence = recordAbsence;
    }

    @GET
    @Operation(
            summary =
                    "Absences that have not ended: one's own and those in which one stands in; all for administrators")
    public List<AbsenceView> list() {
        return absences.seen();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records an absence with its deputy, who acts on behalf of the person meanwhile")
    public AbsenceView record(@NotNull @Valid RecordAbsence.Wanted wanted) {
        return recordAbsence.record(wanted);
    }

    @POST
    @Path("{id}/drop")
    @Operation(summary = "Takes an absence back")
    public void drop(@PathParam("id") UUID id) {
        recordAbsence.drop(id);
    }
}
