package fr.attesta.finding;

import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.finding.domain.CorrectionDemand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The non-conformities of audits, as they stand. */
@ApplicationScoped
public class Findings {

    private final NonConformities findings;
    private final Deadlines deadlines;

    Findings(NonConformities findings, Deadlines deadlines) {
        this.findings = findings;
        this.deadlines = deadlines;
    }

    /** Those of one audit, without the ones that a contestation removed. */
    @Transactional
    public List<FindingView> ofRun(UUID runId) {
        return views(findings.ofRun(runId)).stream()
                .filter(finding -> !finding.state().gone())
                .toList();
    }

    /** Those of all audits of the case, also the removed and the requalified ones. */
    @Transactional
    public List<FindingView> ofCase(UUID caseId) {
        return views(findings.ofCase(caseId));
    }

    /** What the audit's findings still demand before a favourable decision. */
    @Transactional
    public List<CorrectionDemand.Line> demanded(UUID runId) {
        return CorrectionDemand.of(
                ofRun(runId).stream().map(FindingView::asDemand).toList());
    }

    /** Part of the exchange with the organisation; not for other features. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(UUID id, FindingMove move) {
        findings.get(id).move(move);
    }

    private List<FindingView> views(List<NonConformity> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<DeadlineView> ofCase = deadlines.ofCase(found.getFirst().caseId);
        return found.stream().map(finding -> FindingView.of(finding, ofCase)).toList();
    }
}
