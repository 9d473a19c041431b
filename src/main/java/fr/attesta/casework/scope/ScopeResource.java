package fr.attesta.casework.scope;

import fr.attesta.casefile.RunView;
import fr.attesta.cycle.scope.ExtendScope;
import fr.attesta.cycle.scope.OfferReduction;
import fr.attesta.cycle.scope.ReduceCertification;
import fr.attesta.identity.Role;
import fr.attesta.quote.scope.ExtensionForm;
import fr.attesta.quote.scope.ReductionForm;
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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The scope of a certificate by API. */
@Path("/api/cases/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.IS_ADMINISTRATOR)
class ScopeResource {

    private final ShowScope showScope;
    private final ExtendScope extendScope;
    private final ReduceCertification reduceCertification;
    private final OfferReduction offerReduction;

    ScopeResource(
            ShowScope showScope,
            ExtendScope extendScope,
            ReduceCertification reduceCertification,
            OfferReduction offerReduction) {
        this.showScope = showScope;
        this.extendScope = extendScope;
        this.reduceCertification = reduceCertification;
        this.offerReduction = offerReduction;
    }

    @GET
    @Path("scope")
    @RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
    @Operation(summary = "What is certified, and the editions of the certificate that were superseded")
    public ShowScope.Certified scope(@PathParam("number") String number) {
        return showScope.of(number);
    }

    @POST
    @Path("scope-extension")
    @Operation(summary = "Adds categories or sites: quote, audit and decision on what is added (audit order, art. 9)")
    public Response extend(@PathParam("number") String number, @NotNull @Valid ExtensionForm form) {
        return created(extendScope.extend(number, form));
    }

    @POST
    @Path("scope-reduction")
    @Operation(summary = "Gives categories up: somebody decides, then the certificate is issued again")
    public Response reduce(@PathParam("number") String number, @NotNull @Valid ReductionForm form) {
        return created(reduceCertification.reduce(number, form));
    }

    @POST
    @Path("scope-reduction-link")
    @Operation(summary = "Sends the organisation a link by which it says what it gives up")
    public Response offerReduction(@PathParam("number") String number) {
        return Response.status(Response.Status.CREATED)
                .entity(offerReduction.offer(number))
                .build();
    }

    private static Response created(RunView run) {
        return Response.status(Response.Status.CREATED).entity(run).build();
    }
}
