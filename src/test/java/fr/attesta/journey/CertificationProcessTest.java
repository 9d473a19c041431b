package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import fr.attesta.document.pdf.Printed;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Processes certificate-issuance and initial-certification")
class CertificationProcessTest {

    @Test
    void aGrantedCertificateIsAPdfWithMailAndPublicPage() {
        String setting = accredited();
        CaseJourney file = Stages.certified();
        accreditedNoMore(setting);
        String number = file.awaitMail("certificate_issued").certificateNumber();

        assertThat(file.stage()).isEqualTo("CERTIFIED");
        assertThat(text(pdf(number, "fr"))).contains("CERTIFICAT", "Accréditation Cofrac n° 5-0616");
        assertThat(text(pdf(number, "en"))).contains("CERTIFICATE", "Cofrac accreditation No. 5-0616");
        Api.as("administrator")
                .accept("application/pdf")
                .get("/api/certificates/" + number + "/pdf?language=de")
                .then()
                .statusCode(404);
        JsonPath shown = Api.anonymous()
                .get("/api/certificates/" + number)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(shown.getString("status")).isEqualTo("VALID");
        assertThat(LocalDate.parse(shown.getString("end")))
                .isEqualTo(
                        LocalDate.parse(shown.getString("start")).plusYears(3).minusDays(1));
        String page = Api.anonymous()
                .accept("text/html")
                .get("/verify/" + number)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains(number, file.organisation().name());
    }

    @Test
    void itsHolderDownloadsTheCertificateAndTheRulesForTheMarkByLinkAsOftenAsNeeded() {
        CaseJourney file = Stages.certified().awaitMail("certificate_issued");
        String token = file.link("certificate_issued");
        List<String> offered = file.clientSees("certificate_issued").getList("facts.files.document");

        assertThat(offered).hasSize(4);
        for (int i = 0; i < 2; i++) {
            assertThat(text(downloaded(token, offered.get(2)))).contains("La certification qualité a été délivrée");
        }
        String foreign = Stages.certified().clientSees("certificate_issued").getString("facts.files[0].document");
        Api.anonymous()
                .accept("*/*")
                .get("/p/" + token + "/documents/" + foreign)
                .then()
                .statusCode(404);
        file.clientTries("certificate_issued", Map.of()).statusCode(409);
    }

    @Test
    void aFileThatIsNotCompleteGoesBackToTheAuditorAndIsReviewedAgain() {
        CaseJourney file = Stages.finalReport();

        file.completes("decision_review_file", "reviewer", sentBack("PLAN_AND_DURATION", "Durée à justifier"));
        file.completes("decision_complete_file", Stages.AUDITOR, Map.of("answer", "Voir l’annexe"));
        file.completes("decision_review_file", "reviewer", Stages.passed());

        file.awaitTask("decision_decide");
    }

    @Test
    void aFilePassesWithAnUnconfirmedSectionOnlyToBeDecidedAgainst() {
        CaseJourney file = Stages.finalReport();
        Map<String, Object> doubtful = new LinkedHashMap<>(Stages.passed());
        doubtful.put("confirmed", Stages.SECTIONS.subList(1, Stages.SECTIONS.size()));
        doubtful.put("remark", "À voir");

        file.tries("decision_review_file", "reviewer", doubtful)
                .statusCode(422)
                .body("errors.code", hasItem("decision.section_comment_required"));
        file.tries("decision_review_file", "reviewer", Map.of("passed", false, "remark", "À voir"))
                .statusCode(422)
                .body("errors.code", hasItem("decision.section_to_complete_required"));
        doubtful.put("comments", List.of(comment("ACTIVITY_DECLARATION", "Déclaration caduque")));
        file.completes("decision_review_file", "reviewer", doubtful);

        file.tries("decision_decide", "decider", Map.of("decision", "GRANTED"))
                .statusCode(422)
                .body("errors.code", hasItem("decision.section_unmet_ACTIVITY_DECLARATION"));
        file.completes("decision_decide", "decider", Map.of("decision", "REFUSED", "reasons", "Déclaration caduque"))
                .awaitClosed("REFUSED");
    }

    @Test
    void aRefusedCertificationIsNotifiedWithItsReasonsAndClosesTheCase() {
        CaseJourney file = Stages.fileReviewed();

        file.completes("decision_decide", "decider", Map.of("decision", "REFUSED", "reasons", "Fausse déclaration"));

        file.awaitClosed("REFUSED").awaitMail("certification_refused");
    }

    @Test
    void aCaseWithoutADateEndsNotPlanned() {
        CaseJourney file = Stages.datesProposed();

        file.letsPass("BODY_DATE_ANSWER").awaitClosed("NOT_PLANNED");
    }

    @Test
    void aWithdrawnApplicationEndsItsProcessAndTakesItsTasksAway() {
        CaseJourney file = Stages.auditorAssigned();

        file.withdraws();

        assertThat(file.openTasks()).isEmpty();
        file.awaitClosed("WITHDRAWN");
        assertThat(file.read("/deadlines").getList("findAll { it.state == 'RUNNING' }"))
                .isEmpty();
    }

    @Test
    void anApplicationMayBeWithdrawnWhileTheOrganisationIsAwaited() {
        CaseJourney file = Stages.quoteSent();

        file.withdraws().awaitClosed("WITHDRAWN");

        file.clientTries("quote_sent", Stages.acceptance(false)).statusCode(410);
    }

    private static Map<String, Object> sentBack(String section, String text) {
        return Map.of("passed", false, "comments", List.of(comment(section, text)));
    }

    private static Map<String, Object> comment(String section, String text) {
        return Map.of("section", section, "text", text);
    }

    private static String accredited() {
        return Api.as("administrator")
                .body(Map.of(
                        "value", "5-0616",
                        "validFrom", Time.today().plusDays(1).toString(),
                        "reason", "Décision du Cofrac"))
                .post("/api/settings/certificate.ACCREDITATION")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static void accreditedNoMore(String setting) {
        Api.as("administrator")
                .body(Map.of("lastDay", Time.today().toString()))
                .post("/api/settings/values/" + setting + "/end")
                .then()
                .statusCode(200);
    }

    private static byte[] pdf(String number, String language) {
        return Api.as("administrator")
                .accept("application/pdf")
                .get("/api/certificates/" + number + "/pdf?language=" + language)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static byte[] downloaded(String token, String document) {
        return Api.anonymous()
                .accept("*/*")
                .get("/p/" + token + "/documents/" + document)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String text(byte[] pdf) {
        try {
            return Printed.text(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
