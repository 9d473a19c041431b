package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Process action-plan-review")
class ActionPlanProcessTest {

    @Test
    @SuppressWarnings("unchecked") // a line of the payload is a map
    void aPlanThatIsNotConvincingIsAskedAgainForTheReturnedLinesOnly() {
        CaseJourney file = planSubmitted("MINOR", "MINOR");
        file.completes(
                "finding_review_action_plan",
                Stages.AUDITOR,
                Map.of(
                        "lines",
                        List.of(
                                Map.of("number", "NC-1", "verdict", "ACCEPT"),
                                Map.of("number", "NC-2", "verdict", "ASK", "remark", "Quelle cause ?"))));
        file.awaitMail("action_plan_returned");
        assertThat(file.stage()).isEqualTo("ACTION_PLAN");
        assertThat(file.clientSees("action_plan_returned").getList("facts.lines.finding.number"))
                .isEqualTo(List.of("NC-2"));

        Map<String, Object> answer = Stages.actionPlan(file, "action_plan_returned");
        Object line = ((List<?>) answer.get("lines")).getFirst();
        Map<String, Object> closed = new HashMap<>((Map<String, Object>) line);
        closed.put("number", "NC-1");
        file.clientTries("action_plan_returned", Map.of("lines", List.of(line, closed)))
                .statusCode(422)
                .body("errors.code", contains("finding.line_closed"));
        file.clientAnswers("action_plan_returned", answer);
        returnsOnceMore(file);
        file.completes(
                "finding_review_action_plan",
                Stages.AUDITOR,
                Stages.lines(List.of("NC-2"), Map.of("verdict", "ACCEPT")));

        awaitsTheDecision(file);
        assertThat(listedAt("decision", file)).containsExactly(file.number());
        assertThat(listedAt("action_plan", file)).isEmpty();
    }

    /** Every round stays with its verdict; there is no last one. */
    private static void returnsOnceMore(CaseJourney file) {
        file.completes(
                "finding_review_action_plan",
                Stages.AUDITOR,
                Stages.lines(List.of("NC-2"), Map.of("verdict", "REFUSE", "remark", "Autre cause")));
        file.awaitMails("action_plan_returned", 2);
        file.clientAnswers("action_plan_returned", Stages.actionPlan(file, "action_plan_returned"));
        assertThat(file.facts("finding_review_action_plan").getList("lines[0].rounds.verdict"))
                .isEqualTo(Arrays.asList("ASK", "REFUSE", null));
    }

    @Test
    void anOrganisationThatNeverSendsItsPlanIsRemindedAndTheFileGoesToTheDecisionWithoutIt() {
        CaseJourney file = Stages.finalReport("MINOR").awaitMail("action_plan_requested");

        file.letsPass("R3_7_MINOR_PLAN").awaitMail("action_plan_missing");

        assertThat(file.mails())
                .containsSubsequence("action_plan_requested", "action_plan_reminder", "action_plan_missing");
        awaitsTheDecision(file);
        file.completes("decision_review_file", "reviewer", Stages.passed());
        file.tries("decision_decide", "decider", Map.of("decision", "GRANTED")).statusCode(422);
    }

    @Test
    void aMajorIsNotLiftedByItsPlan() {
        CaseJourney file = planSubmitted("MAJOR");

        lifts(file).statusCode(422).body("errors.code", hasItem("finding.not_liftable"));
    }

    @Test
    void aMinorIsLiftedByItsPlanOnceItsCorrectionIsDone() {
        CaseJourney file = Stages.finalReport("MINOR").awaitMail("action_plan_requested");
        Map<String, Object> later = Map.of(
                "cause", "Procédure absente",
                "correction", "Procédure écrite",
                "correctiveAction", "Revue annuelle",
                "responsible", "Jeanne Martin",
                "doneOn", Time.today().plusDays(2).toString());
        file.clientAnswers("action_plan_requested", Stages.lines(List.of("NC-1"), later));
        lifts(file).statusCode(422).body("errors.code", hasItem("finding.not_liftable"));

        Time.advance(2);
        lifts(file).statusCode(200);

        awaitsTheDecision(file);
        assertThat(Database.text(
                        "select string_agg(state, ',') from non_conformity where text(case_id) = ?", file.id()))
                .isEqualTo("LIFTED");
    }

    private static ValidatableResponse lifts(CaseJourney file) {
        return file.tries(
                "finding_review_action_plan",
                Stages.AUDITOR,
                Stages.lines(List.of("NC-1"), Map.of("verdict", "ACCEPT", "corrected", true)));
    }

    @Test
    void refusedEvidenceIsAskedForAgain() {
        CaseJourney file = planSubmitted("MAJOR");
        review(file, Map.of("verdict", "ACCEPT"));
        file.clientAnswers("evidence_requested", evidence());
        verify(file, Map.of("verified", false, "remark", "La date manque"));
        file.awaitMail("evidence_returned");
        assertThat(file.stage()).isEqualTo("ACTION_PLAN");

        file.clientAnswers("evidence_returned", evidence());
        verify(file, Map.of("verified", true));

        awaitsTheDecision(file);
        assertThat(file.runningDeadline("R3_5_MAJOR_CORRECTED")).isEmpty();
    }

    @Test
    void fiveOpenMinorsAreTreatedLikeAMajor() {
        CaseJourney file = planSubmitted("MINOR", "MINOR", "MINOR", "MINOR", "MINOR");

        file.completes(
                "finding_review_action_plan",
                Stages.AUDITOR,
                Stages.lines(List.of("NC-1", "NC-2", "NC-3", "NC-4", "NC-5"), Map.of("verdict", "ACCEPT")));

        file.awaitMail("evidence_requested");
    }

    /** The stage is that of the independent review as soon as it is in the inbox. */
    private static void awaitsTheDecision(CaseJourney file) {
        file.awaitTask("decision_review_file");
        assertThat(file.stage()).isEqualTo("DECISION");
    }

    private static List<String> listedAt(String stage, CaseJourney file) {
        return Api.as("administrator")
                .queryParams(Map.of("stage", stage, "q", file.organisation().siren()))
                .get("/api/cases")
                .path("number");
    }

    private static CaseJourney planSubmitted(String... findings) {
        CaseJourney file = Stages.finalReport(findings).awaitMail("action_plan_requested");
        file.clientAnswers("action_plan_requested", Stages.actionPlan(file, "action_plan_requested"));
        file.awaitTask("finding_review_action_plan");
        return file;
    }

    private static void review(CaseJourney file, Map<String, Object> answer) {
        file.completes("finding_review_action_plan", Stages.AUDITOR, Stages.lines(List.of("NC-1"), answer));
    }

    private static void verify(CaseJourney file, Map<String, Object> answer) {
        file.completes("finding_verify_corrections", Stages.AUDITOR, Stages.lines(List.of("NC-1"), answer));
    }

    private static Map<String, Object> evidence() {
        return Stages.lines(
                List.of("NC-1"),
                Map.of(
                        "description",
                        "Procédure en ligne",
                        "effectiveOn",
                        Time.today().toString()));
    }
}
