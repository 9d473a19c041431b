package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Process suspension, in the three years of a certificate")
class ThreeYearLifeTest implements OnItsOwn {

    @Test
    void anUnliftedMinorBecomesMajorSuspendsTheCertificateAndIsLiftedBeforeTheRenewal() {
        CaseJourney file = Cycle.certifiedWithAMinor();
        JsonPath first = Cycle.certificate(file);
        file.letsPass(Cycle.MINORS).awaitMails("minor_due", 2);
        assertThat(Cycle.stateOf(file, Cycle.MINORS)).containsExactly("TO_VERIFY");

        Cycle.holdSurveillance(file, "MINOR");
        LocalDate due = file.due("R3_9_SURVEILLANCE");
        moves(file, "R3_9_SURVEILLANCE", Time.today(), 422)
                .body("errors.code", hasItem("deadline.anchor.behind-effect"));
        assertThat(file.due("R3_9_SURVEILLANCE")).isEqualTo(due);
        Stages.acceptPlan(file, 2);
        assertThat(findings(file)).containsExactly("MINOR REQUALIFIED", "MAJOR ACCEPTED");
        assertThat(Cycle.stateOf(file, Cycle.MINORS)).containsExactly("MISSED");
        file.awaitMail("evidence_requested").letsPass("R3_5_MAJOR_CORRECTED");
        file.completes("decision_review_file", "reviewer", Stages.passed());
        file.tries("decision_decide", "decider", Map.of("decision", "MAINTAINED"))
                .statusCode(422);
        file.completes("decision_decide", "decider", Cycle.because("SUSPENDED", "Majeure non corrigée"));
        file.awaitMail("certificate_suspended");
        assertThat(Cycle.certificate(file).getString("status")).isEqualTo("SUSPENDED");
        assertThat(letters(file, "suspended-letter")).isEqualTo(1);

        lift(file);
        assertThat(Cycle.certificate(file).getString("status")).isEqualTo("VALID");

        Cycle.renew(file);
        JsonPath second = Cycle.certificate(file);
        assertThat(LocalDate.parse(second.getString("start")))
                .isEqualTo(LocalDate.parse(first.getString("end")).plusDays(1));
    }

    @Test
    void aMissedWindowIsProposedForSuspensionAndThenForWithdrawalEachDecidedByAPerson() {
        CaseJourney file = Stages.certified();
        file.letsPass("R3_9_SURVEILLANCE").awaitFact("cycle.suspension_proposed");
        assertThat(Cycle.certificate(file).getString("status")).isEqualTo("VALID");
        file.tries("decision_decide", "decider", Map.of("decision", "MAINTAINED"))
                .statusCode(422);

        file.completes("decision_decide", "decider", Cycle.because("SUSPENDED", "Surveillance manquée"));
        file.awaitMail("certificate_suspended").letsPass("R3_27_WITHDRAWAL");
        file.completes("decision_decide", "decider", Cycle.because("WITHDRAWN", "Surveillance toujours manquée"));

        file.awaitMail("certificate_withdrawn").awaitClosed("WITHDRAWN");
        assertThat(Cycle.certificate(file).getString("status")).isEqualTo("WITHDRAWN");
        assertThat(letters(file, "withdrawn-letter")).isEqualTo(1);
        file.until("nothing left to do", () -> file.openTasks().isEmpty());
    }

    @Test
    void aDateOfACertificateMovesWithItsEventAndEndsWithTheCertification() {
        CaseJourney file = Stages.certified();
        file.until(
                "dates of the certificate",
                () -> file.runningDeadline("R3_11_EXPIRY").isPresent());

        LocalDate due = file.due("R3_9_SURVEILLANCE");
        moves(
                file,
                "R3_9_SURVEILLANCE",
                LocalDate.parse(running(file, "R3_9_SURVEILLANCE", "anchorOn")).minusDays(1),
                200);
        assertThat(running(file, "R3_9_SURVEILLANCE", "former[0].dueOn")).isEqualTo(due.toString());
        assertThat(file.due("R3_9_SURVEILLANCE")).isBefore(due);
        assertThat(file.journal()).contains("deadline.moved");

        file.withdraws().awaitClosed("TERMINATED");

        assertThat(Cycle.certificate(file).getString("status")).isEqualTo("TERMINATED");
        assertThat(file.read("/deadlines").getList("findAll { it.state == 'RUNNING' }"))
                .isEmpty();
    }

    private static ValidatableResponse moves(CaseJourney file, String rule, LocalDate anchor, int answer) {
        return Api.as("administrator")
                .body(Map.of("anchor", anchor.toString(), "reason", "Date relue sur le certificat"))
                .post("/api/cases/" + file.number() + "/deadlines/" + running(file, rule, "id") + "/anchor")
                .then()
                .statusCode(answer);
    }

    private static String running(CaseJourney file, String rule, String what) {
        return file.read("/deadlines").getString("find { it.rule == '" + rule + "' && it.state == 'RUNNING' }." + what);
    }

    private static void lift(CaseJourney file) {
        List<String> numbers = file.facts("finding_verify_late_corrections").getList("lines.number");
        file.completes(
                "finding_verify_late_corrections",
                Stages.AUDITOR,
                Stages.lines(numbers, Map.of("verified", true, "observed", "Procédure appliquée")));
        file.completes("decision_decide", "decider", Map.of("decision", "MAINTAINED"));
        file.awaitMail("certificate_maintained");
    }

    private static List<String> findings(CaseJourney file) {
        String all = Database.text(
                "select string_agg(severity || ' ' || state, ',' order by position) from non_conformity"
                        + " where case_id = ?::uuid",
                file.id());
        return List.of(all.split(","));
    }

    private static long letters(CaseJourney file, String kind) {
        return Database.count("select count(*) from document where case_id = ?::uuid and kind = ?", file.id(), kind);
    }
}
