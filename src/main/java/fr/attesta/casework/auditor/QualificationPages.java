package fr.attesta.casework.auditor;

import fr.attesta.auditor.RecordQualification;
import fr.attesta.auditor.WithdrawQualification;
import fr.attesta.identity.Role;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.Flash;
import fr.attesta.web.Htmx;
import fr.attesta.web.form.Bound;
import fr.attesta.web.form.Form;
import fr.attesta.web.form.FormBinder;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The forms on the page of an auditor with which their qualifications are recorded and withdrawn. */
@Path("/auditors/{userName}/qualifications")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_QUALITY})
@Blocking
class QualificationPages {

    private static final int UNPROCESSABLE = 422;

    private final ShowAuditors show;
    private final RecordQualification recordQualification;
    private final WithdrawQualification withdrawQualification;
    private final FormBinder binder;
    private final Htmx htmx;

    QualificationPages(
            ShowAuditors show,
            RecordQualification recordQualification,
            WithdrawQualification withdrawQualification,
            FormBinder binder,
            Htmx htmx) {
        this.show = show;
        this.recordQualification = recordQualification;
        this.withdrawQualification = withdrawQualification;
        this.binder = binder;
        this.htmx = htmx;
    }

    @POST
    public Response record(@PathParam("userName") String userName, MultivaluedMap<String, String> fields) {
        fields.remove("csrf");
        fields.putSingle("person", userName);
        return answer(
                userName,
                binder.bind(fields, RecordQualification.Wanted.class),
                recordQualification::record,
                () -> Flash.success("qualification_recorded"));
    }

    @POST
    @Path("withdrawals")
    public Response withdraw(@PathParam("userName") String userName, MultivaluedMap<String, String> fields) {
        fields.remove("csrf");
        return answer(
                userName,
                binder.bind(fields, WithdrawQualification.Wanted.class),
                withdrawQualification::withdraw,
                () -> withdrawn(show.unqualified(userName)));
    }

    private static Flash withdrawn(int audits) {
        return audits == 0
                ? Flash.success("qualification_is_withdrawn")
                : Flash.warning("qualification_withdrawn_audits", audits);
    }

    private <P> Response answer(String userName, Bound<P> bound, Consumer<P> work, Supplier<Flash> said) {
        if (!bound.accepted()) {
            return refused(userName, bound.form());
        }
        try {
            work.accept(Objects.requireNonNull(bound.value()));
            return htmx.seeOther("/auditors/" + userName, said.get());
        } catch (RefusedException refused) {
            return refused(userName, refused, bound.form());
        }
    }

    /** What is not a matter of the input has no form to go back to. */
    private Response refused(String userName, RefusedException refused, Form form) {
        if (!refused.onlyInvalid()) {
            throw refused;
        }
        return refused(userName, form.with(refused.refusals()));
    }

    private Response refused(String userName, Form form) {
        return Response.status(UNPROCESSABLE)
                .entity(AuditorPages.Templates.auditor(show.of(userName), form).render())
                .build();
    }
}
