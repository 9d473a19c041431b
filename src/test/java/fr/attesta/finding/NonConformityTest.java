package fr.attesta.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.audit.report.GridLineView;
import fr.attesta.audit.report.IndicatorResult;
import fr.attesta.referential.domain.Severity;
import fr.attesta.referential.domain.StandardVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NonConformityTest {

    private static final LocalDate NOTIFIED = LocalDate.of(2026, 11, 30);

    @Test
    void aReturnedPlanCanBeSubmittedAgain() {
        NonConformity finding = finding(Severity.MINOR);
        finding.move(FindingMove.SUBMIT_PLAN);
        finding.move(FindingMove.RETURN_PLAN);
        finding.move(FindingMove.SUBMIT_PLAN);
        finding.move(FindingMove.ACCEPT_PLAN);
        assertThat(finding.state).isEqualTo(FindingState.ACCEPTED);
    }

    @Test
    void anAcceptedPlanIsNotAnsweredAgain() {
        NonConformity finding = finding(Severity.MINOR);
        finding.move(FindingMove.SUBMIT_PLAN);
        finding.move(FindingMove.ACCEPT_PLAN);
        assertThatThrownBy(() -> finding.move(FindingMove.SUBMIT_PLAN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Expected to SUBMIT_PLAN NC-2 but it is ACCEPTED");
    }

    @Test
    void aMajorIsNotLiftedBeforeItsPlanIsAccepted() {
        NonConformity finding = finding(Severity.MAJOR);
        assertThatThrownBy(() -> finding.move(FindingMove.LIFT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReclassificationKeepsWhatWasNotified() {
        NonConformity finding = finding(Severity.MAJOR);
        finding.reclassify(Severity.MINOR, NOTIFIED.plusDays(10));
        assertThat(finding.severity).isEqualTo(Severity.MINOR);
        assertThat(finding.history).containsExactly(new SeverityChange(NOTIFIED.plusDays(10), "MAJOR", "MINOR"));
    }

    @Test
    void nothingIsReclassifiedOnceThePlanIsExchanged() {
        NonConformity finding = finding(Severity.MAJOR);
        finding.move(FindingMove.SUBMIT_PLAN);
        assertThatThrownBy(() -> finding.reclassify(Severity.MINOR, NOTIFIED))
                .isInstanceOf(IllegalStateException.class);
    }

    private static NonConformity finding(Severity severity) {
        FindingId id = new FindingId(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), 2);
        GridLineView line = new GridLineView(
                17,
                5,
                "Moyens",
                IndicatorResult.MAJOR,
                "Constat",
                null,
                null,
                null,
                StandardVersion.V10,
                NOTIFIED,
                List.of());
        return new NonConformity(id, line, severity);
    }
}
