package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Process provisional-report")
class ProvisionalReportProcessTest {

    @Test
    void anAgreedReportBecomesFinalAtOnce() {
        CaseJourney file = Stages.finalReport();

        file.awaitTask("decision_review_file");
        assertThat(file.journal()).contains("audit.report_accepted");
        assertThat(file.stage()).isEqualTo("DECISION");
    }

    @Test
    void silenceUntilTheEndOfTheContestationMakesTheReportFinal() {
        CaseJourney file = Stages.provisionalReport();

        file.letsPass("R3_22_CONTEST").awaitMail("final_report");

        file.awaitTask("decision_review_file");
        assertThat(file.journal()).doesNotContain("audit.report_accepted", "audit.report_contested");
    }

    @Test
    void aContestedFindingMayBeReclassified() {
        CaseJourney file = Stages.provisionalReport("MAJOR");
        int indicator = contest(file);

        file.completes(
                "audit_answer_contestation",
                Stages.AUDITOR,
                Map.of(
                        "answers",
                        List.of(Map.of(
                                "indicator",
                                indicator,
                                "answer",
                                "La preuve réduit la gravité",
                                "kept",
                                false,
                                "newResult",
                                "MINOR"))));

        file.awaitMail("action_plan_requested");
        assertThat(file.runningDeadline("R3_5_MAJOR_CORRECTED")).isEmpty();
        assertThat(file.runningDeadline("R3_8_MINOR_IMPLEMENTED")).isPresent();
    }

    @Test
    void aContestedFindingMayBeDroppedSoThatNothingIsOpen() {
        CaseJourney file = Stages.provisionalReport("MINOR");
        int indicator = contest(file);

        file.completes(
                "audit_answer_contestation",
                Stages.AUDITOR,
                Map.of(
                        "answers",
                        List.of(Map.of(
                                "indicator",
                                indicator,
                                "answer",
                                "La preuve convainc",
                                "kept",
                                false,
                                "newResult",
                                "CONFORM"))));

        file.awaitTask("decision_review_file");
        assertThat(file.mails()).doesNotContain("action_plan_requested");
    }

    @Test
    void aContestedFindingMayBeKept() {
        CaseJourney file = Stages.provisionalReport("MAJOR");
        int indicator = contest(file);

        file.completes(
                "audit_answer_contestation",
                Stages.AUDITOR,
                Map.of(
                        "answers",
                        List.of(Map.of("indicator", indicator, "answer", "La preuve ne suffit pas", "kept", true))));

        file.awaitMail("action_plan_requested");
        assertThat(file.runningDeadline("R3_5_MAJOR_CORRECTED")).isPresent();
    }

    private static int contest(CaseJourney file) {
        int indicator = file.clientSees("provisional_report").getInt("facts.findings[0].line.indicator");
        file.clientAnswers(
                "provisional_report",
                Map.of(
                        "agreed",
                        false,
                        "contestations",
                        List.of(Map.of("indicator", indicator, "arguments", "La preuve était dans le livret"))));
        return indicator;
    }
}
