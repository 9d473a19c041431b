package fr.attesta.casework.auditor;

import fr.attesta.auditor.RecordQualification;
import fr.attesta.auditor.WithdrawQualification;
import fr.attesta.auditor.domain.Qualification;
import fr.attesta.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The register of qualifications by API. */
@Path("/api/qualifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_QUALITY})
class QualificationResource {

    private final ShowQualifications qualifications;
    private final RecordQualification recordQualification;
    private final WithdrawQualification withdrawQualification;

    QualificationResource(
            ShowQualifications qualifications,
            RecordQualification recordQualification,
            WithdrawQualification withdrawQualification) {
        this.qualifications = qualifications;
        this.recordQualification = recordQualification;
        this.withdrawQualification = withdrawQualification;
    }

    @GET
    @RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_QUALITY})
    @Operation(
            summary =
                    "The qualifications of auditors, withdrawn ones included: an auditor’s own, or those of everybody")
    public List<Qualification> list(@QueryParam("person") @Nullable String person) {
        return qualifications.seen(person);
    }

    @POST
    @Operation(summary = "Records that an auditor is competent for a category; nobody does so for themselves")
    public Qualification record(@NotNull @Valid RecordQualification.Wanted wanted) {
        return recordQualification.record(wanted);
    }

    @POST
    @Path("withdrawals")
    @Operation(summary = "Takes a qualification back from a day on; it stays in the register with the reason")
    public Qualification withdraw(@NotNull @Valid WithdrawQualification.Wanted wanted) {
        return withdrawQualification.withdraw(wanted);
    }
}
