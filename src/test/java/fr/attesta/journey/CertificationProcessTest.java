package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Processes certificate-issuance and initial-certification")
class CertificationProcessTest {

    @Test
    void aGrantedCertificateIsAPdfWithMailAndPublicPage() {
        CaseJourney file = Stages.certified();
        String number = file.awaitMail("certificate_issued").certificateNumber();

        assertThat(file.stage()).isEqualTo("CERTIFIED");
        byte[] pdf = Api.as("administrator")
                .accept("application/pdf")
                .get("/api/certificates/" + number + "/pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(pdf).startsWith("%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
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
    void aFileThatIsNotCompleteGoesBackToTheAuditorAndIsReviewedAgain() {
        CaseJourney file = Stages.finalReport();

        file.completes("decision_review_file", "reviewer", Map.of("passed", false, "remark", "Durée à justifier"));
        file.completes("decision_complete_file", Stages.AUDITOR, Map.of("answer", "Voir l’annexe"));
        file.completes("decision_review_file", "reviewer", Stages.passed());

        file.awaitTask("decision_decide");
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
}
