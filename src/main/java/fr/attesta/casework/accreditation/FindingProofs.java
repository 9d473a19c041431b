package fr.attesta.casework.accreditation;

import fr.attesta.casework.accreditation.domain.Milestone;
import fr.attesta.casework.accreditation.domain.Proof;
import fr.attesta.finding.FindingState;
import fr.attesta.finding.FindingView;
import fr.attesta.finding.Findings;
import fr.attesta.finding.evidence.Corrections;
import fr.attesta.finding.evidence.EvidenceView;
import fr.attesta.finding.plan.ActionPlans;
import fr.attesta.finding.plan.PlanLineView;
import fr.attesta.web.text.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whether the non-conformities of an audit have what art. 5 asks for before a favourable decision. */
@ApplicationScoped
class FindingProofs {

    private static final Set<FindingState> PLANNED =
            EnumSet.of(FindingState.ACCEPTED, FindingState.EVIDENCE_SUBMITTED, FindingState.LIFTED);

    private final Findings findings;
    private final ActionPlans plans;
    private final Corrections corrections;

    FindingProofs(Findings findings, ActionPlans plans, Corrections corrections) {
        this.findings = findings;
        this.plans = plans;
        this.corrections = corrections;
    }

    void of(UUID runId, boolean granted, ProofBook book) {
        List<FindingView> found = findings.ofRun(runId);
        List<FindingView> majors = found.stream().filter(FindingView::major).toList();
        book.reach(Milestone.GRANTED_WITH_FINDINGS, granted && !found.isEmpty());
        book.reach(Milestone.GRANTED_WITH_MAJORS, granted && !majors.isEmpty());
        if (!found.isEmpty() && found.stream().allMatch(finding -> PLANNED.contains(finding.state()))) {
            plannedAt(runId).ifPresent(at -> book.put("ACTION_PLANS", Proof.recorded(Formats.day(at), null)));
        }
        if (!majors.isEmpty() && majors.stream().allMatch(FindingView::lifted)) {
            verifiedAt(runId).ifPresent(at -> book.put("CORRECTIONS", Proof.recorded(Formats.day(at), null)));
        }
    }

    /** When the last line of the plan came. */
    private Optional<Instant> plannedAt(UUID runId) {
        return plans.ofRun(runId).stream()
                .flatMap(planned -> planned.rounds().stream())
                .map(PlanLineView::submittedAt)
                .max(Comparator.naturalOrder());
    }

    /** When the last evidence was looked at. */
    private Optional<Instant> verifiedAt(UUID runId) {
        return corrections.ofRun(runId).stream()
                .flatMap(corrected -> corrected.rounds().stream())
                .map(EvidenceView::reviewedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
