package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Process transfer-in")
class TransferInProcessTest {

    private static final List<String> CHECKS =
            List.of("SAME_SIREN", "CERTIFICATE_VALID", "NOT_SUSPENDED", "REPORTS_READ", "FINDINGS_FOLLOWED");

    @Test
    void aCertificateOfAnotherBodyIsTakenOverWithItsEndItsCycleAndItsOpenFindings() {
        LocalDate start = Time.today().minusMonths(6);
        CaseJourney file = register(start, "MINOR");
        assertThat(file.due("R3_15_TRANSFER_RECEIPT")).isEqualTo(Time.today().plusDays(15));
        String link = file.link("transfer_file_request");
        Map<String, Object> sender = Map.of("name", "Luc Est");
        ApplyForm.answerLink(link, sender, Map.of("CERTIFICATE", pdf("certificat")))
                .then()
                .statusCode(422);
        ApplyForm.answerLink(link, sender, Map.of("REPORTS", pdf("rapport")))
                .then()
                .statusCode(303);

        assertThat(file.awaitTask("cycle_check_transfer").dueOn())
                .isEqualTo(Time.today().plusDays(30).toString());
        assertThat(Api.page(
                        "decider",
                        "/tasks/" + file.awaitTask("cycle_check_transfer").id()))
                .contains("Certif Est", "REPORTS.pdf", "Moyens partiels", "Même numéro SIREN");
        assertThat(file.facts("cycle_check_transfer").<String, Object>getMap("files"))
                .containsOnlyKeys("CERTIFICATE", "REPORTS");
        file.tries("cycle_check_transfer", "decider", Map.of("accepted", true, "checked", List.of("SAME_SIREN")))
                .statusCode(422)
                .body("errors.code", hasItem("transfer.check_missing"));
        file.completes("cycle_check_transfer", "decider", Map.of("accepted", true, "checked", CHECKS));
        file.awaitMail("certificate_taken_over").awaitMail("transfer_confirmed").awaitEnd("TAKEN_OVER");

        LocalDate end = start.plusYears(3).minusDays(1);
        assertThat(file.stage()).isEqualTo("CERTIFIED");
        assertThat(file.read("/scope").getString("certificate.end")).isEqualTo(end.toString());
        assertThat(file.due("R3_11_EXPIRY")).isEqualTo(end);
        assertThat(file.due("R3_9_SURVEILLANCE")).isEqualTo(start.plusMonths(22));
        assertThat(file.journal()).contains("finding.carried_on");
    }

    @Test
    void aFileThatNeverComesCanEndInARefusalWithReasons() {
        CaseJourney file = register(Time.today().minusMonths(6), "MAJOR").letsPass("R3_15_TRANSFER_RECEIPT");

        file.tries("cycle_check_transfer", "decider", Map.of("accepted", true, "checked", CHECKS))
                .statusCode(422)
                .body("errors.code", hasItem("transfer.open_major"));
        file.completes("cycle_check_transfer", "decider", Map.of("accepted", false, "reasons", "Dossier jamais reçu"));

        file.awaitMail("transfer_in_refused")
                .awaitMail("transfer_refusal_notice")
                .awaitClosed("NOT_TAKEN_OVER");
        assertThat(file.mails()).contains("transfer_file_reminder");
    }

    private static CaseJourney register(LocalDate start, String severity) {
        assertThat(Api.page("administrator", "/transfers")).contains("organisation.siren", "openFindings[0].severity");
        Organisation organisation = Organisation.fresh();
        ValidatableResponse suspended = post(organisation, start, severity, true);
        suspended.statusCode(422).body("errors.code", hasItem("transfer.suspended"));
        String number = post(organisation, start, severity, false)
                .statusCode(201)
                .extract()
                .path("number");
        return CaseJourney.of(organisation, number).awaitMail("transfer_file_request");
    }

    private static ValidatableResponse post(
            Organisation organisation, LocalDate start, String severity, boolean suspended) {
        return Api.as("administrator")
                .body(Map.of(
                        "bodyName", "Certif Est",
                        "bodyEmail", "transferts@certif-est.example",
                        "requestedOn", Time.today().toString(),
                        "organisation", organisation.application(),
                        "certificate",
                                Map.of(
                                        "number",
                                        "CE-" + organisation.siret(),
                                        "start",
                                        start.toString(),
                                        "end",
                                        start.plusYears(3).minusDays(1).toString(),
                                        "suspended",
                                        suspended),
                        "openFindings",
                                List.of(Map.of(
                                        "indicator",
                                        17,
                                        "severity",
                                        severity,
                                        "statement",
                                        "Moyens partiels",
                                        "notifiedOn",
                                        start.plusDays(1).toString()))))
                .post("/api/transfers")
                .then();
    }

    private static byte[] pdf(String name) {
        return ("%PDF-1.7 " + name).getBytes(StandardCharsets.ISO_8859_1);
    }
}
