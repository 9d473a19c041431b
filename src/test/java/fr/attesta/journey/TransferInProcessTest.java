package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Process transfer-in")
class TransferInProcessTest {

    private static final int MINOR_ALLOWED = 17;
    private static final int MAJOR_ONLY = 4;

    @Test
    void aCertificateOfAnotherBodyIsTakenOverWithItsEndItsCycleAndItsOpenFindings() {
        LocalDate start = Time.today().minusMonths(11);
        LocalDate notified = start.plusDays(1);
        Organisation organisation = Organisation.fresh();
        Map<String, Object> request =
                Takeover.request(organisation, start, Takeover.finding(MINOR_ALLOWED, "MINOR", notified));
        refusesASuspendedOne(organisation, start);
        CaseJourney file = Takeover.asked(organisation, request);
        assertThat(file.due("R3_15_TRANSFER_RECEIPT")).isEqualTo(Time.today().plusDays(15));
        ApplyForm.answerLink(
                        file.link("transfer_file_request"),
                        Map.of("name", "Luc Est"),
                        Map.of("CERTIFICATE", Takeover.pdf("certificat")))
                .then()
                .statusCode(422);
        ApplyForm.answerLink(
                        file.link("transfer_file_request"),
                        Map.of("name", "Luc Est"),
                        Map.of("REPORTS", Takeover.pdf("rapport")))
                .then()
                .statusCode(303);

        assertThat(file.awaitTask("cycle_check_transfer").dueOn())
                .isEqualTo(Time.today().plusDays(30).toString());
        assertThat(checkPage(file)).contains("Certif Est", "REPORTS.pdf", "Moyens partiels", "Même numéro SIREN");
        assertThat(file.facts("cycle_check_transfer").<String, Object>getMap("files"))
                .containsOnlyKeys("CERTIFICATE", "REPORTS");
        assertThat(file.facts("cycle_check_transfer").getString("findings[0].dueOn"))
                .isEqualTo(notified.plusMonths(6).toString());
        file.tries("cycle_check_transfer", "decider", Map.of("answer", "TAKE_OVER", "checked", List.of("SAME_SIREN")))
                .statusCode(422)
                .body("errors.code", hasItem("transfer.check_missing"));
        Takeover.decided(file);

        LocalDate end = start.plusYears(3).minusDays(1);
        assertThat(file.stage()).isEqualTo("CERTIFIED");
        assertThat(file.read("/scope").getString("certificate.end")).isEqualTo(end.toString());
        assertThat(file.due("R3_11_EXPIRY")).isEqualTo(end);
        assertThat(file.due("R3_9_SURVEILLANCE")).isEqualTo(start.plusMonths(22));
        assertThat(file.journal()).contains("finding.carried_on");
        assertThat(file.due("R3_8_MINOR_IMPLEMENTED"))
                .as("the six months of the former body's minor run on until the next audit")
                .isEqualTo(notified.plusMonths(6));

        Cycle.holdSurveillance(file);
        assertThat(state(file, "R3_8_MINOR_IMPLEMENTED")).isEqualTo("MET");
        assertThat(file.journal()).contains("finding.lifted");
    }

    @Test
    void aFileThatNeverComesCanEndInARefusalWithReasons() {
        CaseJourney file = Takeover.asked(
                        Time.today().minusMonths(6),
                        Takeover.finding(MINOR_ALLOWED, "MAJOR", Time.today().minusMonths(5)))
                .letsPass("R3_15_TRANSFER_RECEIPT");

        file.tries("cycle_check_transfer", "decider", Map.of("answer", "TAKE_OVER", "checked", Takeover.CHECKS))
                .statusCode(422)
                .body("errors.code", hasItems("transfer.open_major", "transfer.evaluation_required"));
        file.completes("cycle_check_transfer", "decider", Map.of("answer", "REFUSE", "reasons", "Dossier jamais reçu"));

        file.awaitMail("transfer_in_refused")
                .awaitMail("transfer_refusal_notice")
                .awaitClosed("NOT_TAKEN_OVER");
        assertThat(file.mails()).contains("transfer_file_reminder");
    }

    @Test
    void anAdaptedEvaluationTakesThePlaceOfAFileThatNeverComes() {
        LocalDate notified = Time.today().minusMonths(1);
        CaseJourney file = Takeover.asked(
                        Time.today().minusMonths(6),
                        Takeover.finding(MAJOR_ONLY, "MAJOR", notified),
                        Takeover.finding(MINOR_ALLOWED, "MINOR", notified))
                .letsPass("R3_15_TRANSFER_RECEIPT");
        LocalDate due = file.due("R3_16_TRANSFER_DECISION");
        file.tries("cycle_check_transfer", "decider", Map.of("answer", "EVALUATE", "evaluator", "nobody"))
                .statusCode(422)
                .body("errors.code", hasItems("audit.not_an_auditor", "transfer.evaluation_subject"));
        asksForAnEvaluation(file);

        assertThat(file.awaitTask("cycle_evaluate_transfer").assignee()).isEqualTo(Stages.AUDITOR);
        assertThat(file.awaitTask("cycle_evaluate_transfer").dueOn()).isEqualTo(due.toString());
        file.tries(
                        "cycle_evaluate_transfer",
                        Stages.AUDITOR,
                        evaluation(Time.today().plusDays(1), true, List.of(3)))
                .statusCode(422)
                .body("errors.code", hasItems("transfer.evaluation_day", "transfer.evaluation_finding"));
        file.completes("cycle_evaluate_transfer", Stages.AUDITOR, evaluation(Time.today(), true, List.of(1)));

        assertThat(checkPage(file)).contains("Majeure levée", "correction constatée");
        file.tries("cycle_check_transfer", "decider", Map.of("answer", "EVALUATE"))
                .statusCode(422)
                .body("errors.code", hasItem("transfer.evaluated_already"));
        Takeover.decided(file);

        assertThat(file.journal()).contains("transfer.evaluation_asked", "transfer.evaluated");
        assertThat(file.mails()).contains("transfer_in_evaluation", "certificate_taken_over");
        assertThat(Database.text(
                        "select string_agg(indicator || ' ' || severity, ',') from non_conformity where case_id ="
                                + " ?::uuid",
                        file.id()))
                .isEqualTo(MINOR_ALLOWED + " MINOR");
        assertThat(file.due("R3_8_MINOR_IMPLEMENTED")).isEqualTo(notified.plusMonths(6));
    }

    @Test
    void anUnfavourableEvaluationExcludesATakeoverAndWhoEvaluatedDoesNotDecide() throws SQLException {
        CaseJourney file = Takeover.filed(Takeover.asked(Time.today().minusMonths(6)));
        asksForAnEvaluation(file);
        file.completes("cycle_evaluate_transfer", Stages.AUDITOR, evaluation(Time.today(), false, List.of()));

        file.tries("cycle_check_transfer", "decider", Map.of("answer", "TAKE_OVER", "checked", Takeover.CHECKS))
                .statusCode(422)
                .body("errors.code", hasItem("transfer.evaluation_unfavourable"))
                .body("errors.code", not(hasItem("transfer.evaluation_required")));
        Database.update("update transfer_evaluation set evaluator = 'decider' where case_id = ?::uuid", file.id());
        file.tries("cycle_check_transfer", "decider", Map.of("answer", "REFUSE", "reasons", "Juge et partie"))
                .statusCode(403)
                .body("errors.code", hasItem("decision.took_part"));
        Database.update("update transfer_evaluation set evaluator = 'auditor1' where case_id = ?::uuid", file.id());
        file.completes(
                "cycle_check_transfer", "decider", Map.of("answer", "REFUSE", "reasons", "Évaluation défavorable"));

        file.awaitClosed("NOT_TAKEN_OVER");
    }

    private static void asksForAnEvaluation(CaseJourney file) {
        file.completes(
                "cycle_check_transfer",
                "decider",
                Map.of("answer", "EVALUATE", "evaluator", Stages.AUDITOR, "reasons", "Lever la majeure"));
        file.awaitMail("transfer_in_evaluation");
    }

    private static Map<String, Object> evaluation(LocalDate heldOn, boolean favourable, List<Integer> corrected) {
        return Map.of(
                "heldOn",
                heldOn.toString(),
                "means",
                "REMOTE",
                "conclusions",
                "Majeure levée, procédures vues",
                "favourable",
                favourable,
                "corrected",
                corrected);
    }

    private static void refusesASuspendedOne(Organisation organisation, LocalDate start) {
        assertThat(Api.page("administrator", "/transfers")).contains("organisation.siren", "openFindings[0].severity");
        Map<String, Object> request = Takeover.request(organisation, start);
        Map<String, Object> certificate = new LinkedHashMap<>();
        certificate.put("number", "CE-1");
        certificate.put("start", start.toString());
        certificate.put("end", start.plusYears(3).minusDays(1).toString());
        certificate.put("suspended", true);
        request.put("certificate", certificate);
        Takeover.post(request).statusCode(422).body("errors.code", hasItem("transfer.suspended"));
    }

    private static String checkPage(CaseJourney file) {
        return Api.page(
                "decider", "/tasks/" + file.awaitTask("cycle_check_transfer").id());
    }

    private static String state(CaseJourney file, String rule) {
        return file.read("/deadlines").getString("find { it.rule == '" + rule + "' }.state");
    }
}
