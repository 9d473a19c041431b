package fr.attesta.finding;

import fr.attesta.deadline.DeadlineView;
import fr.attesta.finding.domain.CorrectionDemand;
import fr.attesta.referential.domain.Severity;
import fr.attesta.referential.domain.StandardVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A non-conformity as pages and other features see it.
 *
 * @param deadlines the dates of its audit that concern a non-conformity of this severity
 */
public record FindingView(
        UUID id,
        UUID runId,
        String number,
        int indicator,
        StandardVersion standardVersion,
        Severity severity,
        String statement,
        LocalDate notifiedOn,
        FindingState state,
        List<SeverityChange> history,
        List<DeadlineView> deadlines) {

    static FindingView of(NonConformity finding, List<DeadlineView> ofCase) {
        List<DeadlineView> own = ofCase.stream()
                .filter(deadline -> finding.runId.equals(deadline.runId()))
                .filter(deadline -> FindingClocks.concerns(deadline.rule(), finding.severity))
                .toList();
        return new FindingView(
                finding.id,
                finding.runId,
                finding.number(),
                finding.indicator,
                finding.standardVersion,
                finding.severity,
                finding.statement,
                finding.notifiedOn,
                finding.state,
                finding.history,
                own);
    }

    public boolean lifted() {
        return state == FindingState.LIFTED;
    }

    public boolean major() {
        return severity == Severity.MAJOR;
    }

    /** Until when its correction must be effective (art. 5). */
    public Optional<LocalDate> correctionDueOn() {
        String rule = major() ? FindingClocks.CORRECTED : FindingClocks.IMPLEMENTED;
        return deadlines.stream()
                .filter(deadline -> deadline.rule().equals(rule))
                .map(DeadlineView::dueOn)
                .findFirst();
    }

    public CorrectionDemand.Line asDemand() {
        return new CorrectionDemand.Line(number, severity, lifted());
    }
}
