package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Process transfer-out")
class TransferOutProcessTest {

    @Test
    void theFileIsHandedOverAndTheCertificateEndsHereOnlyOnceItIsTakenOver() {
        CaseJourney file = Stages.certified();
        assertThat(Api.page("administrator", "/cases/" + file.number() + "/transfer"))
                .contains("bodyEmail");
        request(file).statusCode(201);
        request(file).statusCode(409).body("errors.code", hasItem("cycle.under_way"));
        handOver(file);
        assertThat(file.due("R3_16_TRANSFER_ANSWER")).isEqualTo(Time.today().plusDays(30));
        List<String> files = file.clientSees("transfer_file").getList("facts.files.fileName");
        assertThat(files).hasSize(4).anyMatch(name -> name.endsWith("-transfert.pdf"));
        file.completes("cycle_record_takeover", "administrator", answer(false));
        file.awaitMail("transfer_not_accepted").awaitEnd("NOT_TRANSFERRED");
        assertThat(Cycle.certificate(file).getString("status")).isEqualTo("VALID");

        request(file).statusCode(201);
        file.until("a second file", () -> file.openTasks().contains("cycle_prepare_transfer_file"));
        handOver(file);
        file.completes("cycle_record_takeover", "administrator", answer(true));
        file.awaitMail("certificate_transferred").awaitClosed("TRANSFERRED");

        JsonPath ended = Cycle.certificate(file);
        assertThat(ended.getString("status")).isEqualTo("TRANSFERRED");
        assertThat(ended.getString("statusSince")).isEqualTo(Time.today().toString());
        assertThat(file.read("/deadlines").getList("findAll { it.state == 'RUNNING' }"))
                .isEmpty();
        List<String> listed =
                Api.as("administrator").get("/api/register").jsonPath().getList("certificate");
        assertThat(listed).doesNotContain(file.certificateNumber());
    }

    private static ValidatableResponse request(CaseJourney file) {
        return Api.as("administrator")
                .body(Map.of(
                        "bodyName", "Certif Ouest",
                        "bodyEmail", "transferts@certif-ouest.example",
                        "requestedOn", Time.today().toString()))
                .post("/api/cases/" + file.number() + "/transfer-out")
                .then();
    }

    private static void handOver(CaseJourney file) {
        assertThat(file.awaitTask("cycle_prepare_transfer_file").dueOn())
                .isEqualTo(Time.today().plusDays(15).toString());
        assertThat(Api.page(
                        "administrator",
                        "/tasks/"
                                + file.awaitTask("cycle_prepare_transfer_file").id()))
                .contains("Certif Ouest", file.certificateNumber(), "Aucune non-conformité ouverte");
        file.completes("cycle_prepare_transfer_file", "administrator", Map.of("complete", true));
        String answer = file.awaitTask("cycle_record_takeover").id();
        assertThat(Api.page("administrator", "/tasks/" + answer)).contains("answeredOn");
    }

    private static Map<String, Object> answer(boolean takenOver) {
        return Map.of(
                "takenOver", takenOver, "answeredOn", Time.today().toString(), "reasons", "Portée non accréditée");
    }
}
