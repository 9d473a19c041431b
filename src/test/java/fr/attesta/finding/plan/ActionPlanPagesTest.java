package fr.attesta.finding.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.AuditPages;
import fr.attesta.finding.FindingFixture;
import fr.attesta.finding.FindingState;
import fr.attesta.web.form.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionPlanPagesTest {

    private static final PlanLineView ROUND = new PlanLineView(
            1,
            "La cause",
            "La correction",
            "L’action corrective",
            "Une responsable",
            LocalDate.of(2027, 1, 15),
            Instant.parse("2026-12-10T09:00:00Z"),
            Verdict.ASK,
            "Précisez la date.",
            List.of());

    @Test
    void theOrganisationAnswersTheOpenLinesAndSeesTheRemark() {
        PlannedFinding open =
                new PlannedFinding(FindingFixture.major(FindingState.PLAN_RETURNED), List.of(ROUND), ROUND);
        PlannedFinding settled = new PlannedFinding(FindingFixture.minor(FindingState.ACCEPTED), List.of(ROUND), ROUND);

        String page = AuditPages.french(
                "portal/finding.submit-action-plan",
                new SubmitActionPlan.Facts(LocalDate.of(2027, 1, 10), List.of(open), List.of(settled)),
                Form.empty());

        assertThat(page)
                .contains("name=\"lines[0].number\" value=\"NC-1\"", "name=\"lines[0].doneOn\"", "10/01/2027")
                .contains("Correction effective au plus tard le 28/02/2027.", "Précisez la date.", "plan accepté")
                .contains("Constat &lt;NC-1&gt;")
                .doesNotContain("lines[1]");
    }

    @Test
    void theAuditorAnswersEachLineAndMayLiftAMinorOnly() {
        PlannedFinding major =
                new PlannedFinding(FindingFixture.major(FindingState.PLAN_SUBMITTED), List.of(ROUND), ROUND);
        PlannedFinding minor =
                new PlannedFinding(FindingFixture.minor(FindingState.PLAN_SUBMITTED), List.of(ROUND), ROUND);

        String page = AuditPages.french(
                "tasks/finding_review_action_plan",
                new ReviewActionPlan.Facts(List.of(major, minor), List.of()),
                Form.empty());

        assertThat(page)
                .contains("name=\"lines[0].verdict\" value=\"REFUSE\"", "name=\"lines[1].remark\"", "La cause")
                .contains("name=\"lines[1].corrected\"")
                .doesNotContain("lines[0].corrected");
    }
}
