package fr.attesta.decision.review;

import fr.attesta.decision.domain.DecisionReadiness;
import fr.attesta.decision.domain.Outcome;
import fr.attesta.finding.FindingView;
import fr.attesta.provider.ProviderView;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Category;
import java.util.List;
import java.util.Set;

/**
 * Everything that a review and a decision look at.
 *
 * @param categories those that the organisation applied for
 * @param findings of this audit
 * @param possible what may be decided at all
 */
public record DecisionFile(
        ProviderView provider,
        AuditType auditType,
        boolean auditHeld,
        Set<Category> categories,
        List<FindingView> findings,
        DecisionReadiness readiness,
        Set<Outcome> possible) {

    public DecisionFile {
        categories = Set.copyOf(categories);
        findings = List.copyOf(findings);
        possible = Set.copyOf(possible);
    }

    /** The possible outcomes in their natural order. */
    public List<Outcome> outcomes() {
        return possible.stream().sorted().toList();
    }

    public List<Category> scope() {
        return categories.stream().sorted().toList();
    }

    public boolean blocked() {
        return readiness.outcome() == DecisionReadiness.Outcome.BLOCKED;
    }

    /** Whether a certificate could not bear its number of the activity declaration. */
    public boolean ndaMissing() {
        return provider.nda() == null && possible.contains(Outcome.GRANTED);
    }

    /** Non-conformities without an accepted plan. */
    public List<FindingView> unplanned() {
        return findings.stream()
                .filter(finding -> switch (finding.state()) {
                    case OPEN, PLAN_SUBMITTED, PLAN_RETURNED, NOT_CORRECTED -> true;
                    case ACCEPTED, EVIDENCE_SUBMITTED, LIFTED, REQUALIFIED, DROPPED -> false;
                })
                .toList();
    }
}
