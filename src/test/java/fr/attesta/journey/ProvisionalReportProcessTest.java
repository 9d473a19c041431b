package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.local.LocalStackResource;
import fr.attesta.shared.Sha256;
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
    void aContestedFindingMayBeDroppedSoThatNothingIsOpen() {
        CaseJourney file = Stages.provisionalReport("MINOR");
        int indicator = Stages.contest(file);

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
    void aKeptConclusionIsConfirmedByAReviewerWhoDidNotAudit() {
        CaseJourney file = Stages.provisionalReport("MAJOR");
        int indicator = Stages.contest(file);
        answers(file, "audit_answer_contestation", Stages.AUDITOR, kept(indicator, "La preuve ne suffit pas"));

        file.tries("audit_review_contestation", Stages.AUDITOR, answers(kept(indicator, "Je confirme")))
                .statusCode(403);
        file.tries("audit_review_contestation", "reviewer", answers(kept(1_000, "Hors sujet")))
                .statusCode(422);
        answers(file, "audit_review_contestation", "reviewer", kept(indicator, "La preuve est postérieure"));

        file.awaitMail("action_plan_requested");
        assertThat(file.runningDeadline("R3_5_MAJOR_CORRECTED")).isPresent();
        assertThat(file.mailText("final_report_answers")).contains(indicator + " – La preuve est postérieure");
        assertThat(file.journal()).containsSubsequence("audit.contestation_reviewed", "audit.contestation_answered");
        keepsEveryVersionAsItIs(file);
    }

    @Test
    void aKeptConclusionIsChangedByTheReviewer() {
        CaseJourney file = Stages.provisionalReport("MINOR", "MAJOR");
        int indicator = Stages.contest(file);
        answers(file, "audit_answer_contestation", Stages.AUDITOR, kept(indicator, "La preuve ne suffit pas"));

        answers(
                file,
                "audit_review_contestation",
                "reviewer",
                Map.of("indicator", indicator, "answer", "Elle suffit", "kept", false, "newResult", "CONFORM"));

        file.awaitMail("action_plan_requested");
        assertThat(file.clientSees("action_plan_requested").getList("facts.lines.finding.number"))
                .isEqualTo(List.of("NC-2"));
        assertThat(file.read("/journal").getList("findAll { it.code == 'finding.reclassified' }.details.to"))
                .isEqualTo(List.of("CONFORM"));
    }

    @Test
    void anEmptyOrLateContestationIsRefused() {
        CaseJourney file = Stages.provisionalReport("MAJOR");
        String token = file.link("provisional_report");
        Map<String, Object> empty =
                Map.of("agreed", false, "contestations", List.of(Map.of("indicator", 1, "arguments", " ")));
        file.clientTries("provisional_report", empty).statusCode(422);
        file.clientTries("provisional_report", Map.of("agreed", false)).statusCode(422);

        file.letsPass("R3_22_CONTEST").awaitMail("final_report");

        Api.anonymous()
                .body(Map.of("agreed", true))
                .post("/api/links/" + token)
                .then()
                .statusCode(410);
        assertThat(file.journal()).doesNotContain("audit.report_contested", "audit.report_accepted");
    }

    /** The text's hash is printed and the file's is in the journal; neither the version nor its file can be changed. */
    private static void keepsEveryVersionAsItIs(CaseJourney file) {
        String sent = "findAll { it.code == 'audit.final_report_sent' }.details.";
        String hash =
                (String) file.read("/journal").getList(sent + "textSha256").getFirst();
        String run = Database.text("select run_id::text from report_version where case_id = ?::uuid", file.id());
        String text = Api.as("reviewer")
                .accept("*/*")
                .get("/cases/" + file.number() + "/reports/" + run + "/2/text")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(Sha256.of(text)).isEqualTo(hash);
        assertThat(Database.text(
                        "select sha256 from document where case_id = ?::uuid and kind = 'audit-report' and version = 2",
                        file.id()))
                .isEqualTo(file.read("/journal").getList(sent + "sha256").getFirst());
        for (String change : List.of(
                "update report_version set text = 'Autre' where case_id = ?::uuid",
                "delete from report_version where case_id = ?::uuid",
                "update document set sha256 = sha256 where kind = 'audit-report' and case_id = ?::uuid",
                "delete from document_content where sha256 in (select sha256 from document where case_id = ?::uuid)")) {
            assertThatThrownBy(() -> Database.update(change, file.id()))
                    .as(change)
                    .hasMessageContaining("never changed");
        }
        Api.as("reviewer")
                .accept("*/*")
                .get("/cases/" + file.number() + "/reports/" + run + "/3/text")
                .then()
                .statusCode(404);
        Api.as("auditor2")
                .accept("*/*")
                .get("/cases/" + file.number() + "/reports/" + run + "/2/text")
                .then()
                .statusCode(404);
    }

    private static void answers(CaseJourney file, String task, String user, Map<String, Object> answer) {
        file.completes(task, user, answers(answer));
    }

    private static Map<String, Object> answers(Map<String, Object> answer) {
        return Map.of("answers", List.of(answer));
    }

    private static Map<String, Object> kept(int indicator, String answer) {
        return Map.of("indicator", indicator, "answer", answer, "kept", true);
    }
}
