package fr.attesta.decision;

import fr.attesta.decision.domain.DecisionReadiness;
import fr.attesta.decision.domain.DecisionReadiness.Outcome;
import fr.attesta.decision.domain.DecisionReadiness.Reason;
import fr.attesta.identity.Role;
import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.StandardVersion;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Weighs findings by the rules of the decision (audit order of 6 June 2019, art. 5) without recording anything. */
@Path("/api/rules/decision")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
class DecisionRuleResource {

    /** Whether the certificate may be granted, and every reason against it. */
    public record ReadinessView(Outcome outcome, List<ReasonView> reasons) {

        static ReadinessView of(DecisionReadiness readiness) {
            return new ReadinessView(
                    readiness.outcome(),
                    readiness.reasons().stream().map(ReasonView::of).toList());
        }
    }

    /** One reason. */
    public record ReasonView(String code, String text, String source, String confidence, boolean confirmed) {

        static ReasonView of(Reason reason) {
            return new ReasonView(
                    reason.code(),
                    reason.text(),
                    reason.source(),
                    reason.confidence().flag(),
                    reason.confidence().confirmed());
        }
    }

    @POST
    public ReadinessView weigh(@NotNull @Valid DecisionRequest request) {
        if (request.auditDate().isBefore(StandardVersion.V9.validFrom())) {
            throw new RefusedException(
                    Refusal.invalid("auditDate", "decision.audit-date.too-early", StandardVersion.V9.validFrom()));
        }
        return ReadinessView.of(DecisionReadiness.of(
                RegulationFiles.standardOn(request.auditDate()),
                request.findings().stream().map(DecisionRequest.Finding::fact).toList()));
    }
}
