package fr.attesta.certificate.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.attesta.journey.Api;
import fr.attesta.journey.CaseJourney;
import fr.attesta.journey.Stages;
import fr.attesta.journey.Time;
import fr.attesta.local.LocalStackResource;
import fr.attesta.shared.Sha256;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Public list of certified organisations")
class RegisterExportTest {

    @Test
    void certificateIsHandedOverOnceAndTheFileStaysTheSame() {
        export("FULL");
        CaseJourney file = Stages.certified();
        String number = file.certificateNumber();
        LocalDate certified = Time.today();

        String taken = export("DELTA");
        String csv = csv("/api/register/exports/" + taken);
        assertThat(csv)
                .startsWith("\uFEFFmouvement;siren;nda;denomination;categories;certificat;debut;fin;statut")
                .contains("ADDED;" + file.organisation().siren() + ";53351234567;")
                .contains(";AF;" + number + ";");
        json("/api/register").body("certificate", hasItem(number));
        json("/api/register?day=" + certified.minusDays(1)).body("certificate", not(hasItem(number)));
        json("/api/register/changes?since=" + certified.minusDays(1)).body("line.certificate", hasItem(number));

        assertThat(csv("/api/register/exports/" + export("DELTA"))).doesNotContain(number);
        assertThat(csv("/api/register/exports/" + taken)).isEqualTo(csv);
        json("/api/register/exports")
                .body(
                        "find { it.id == '" + taken + "' }.sha256",
                        equalTo(Sha256.of(csv.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void badInputIsRefused() {
        Api.as("administrator").get("/api/register/changes").then().statusCode(422);
        Api.as("administrator").get("/api/register?day=tomorrow").then().statusCode(422);
        Api.as("administrator")
                .body(Map.of())
                .post("/api/register/exports")
                .then()
                .statusCode(422);
        Api.as("administrator")
                .get("/api/register/exports/0190aaaa-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/register", "/api/register/exports", "/api/invoice-lines?from=2026-01-01&to=2026-01-31"})
    void auditorSeesNeitherTheListNorTheInvoiceLines(String path) {
        Api.as("auditor1").get(path).then().statusCode(403);
    }

    @Test
    void qualityManagerReadsTheListAndDoesNotHandItOver() {
        Api.as("quality").get("/api/register").then().statusCode(200);
        Api.as("quality")
                .body(Map.of("kind", "FULL"))
                .post("/api/register/exports")
                .then()
                .statusCode(403);
    }

    private static String export(String kind) {
        return Api.as("administrator")
                .body(Map.of("kind", kind))
                .post("/api/register/exports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse json(String path) {
        return Api.as("administrator").get(path).then().statusCode(200);
    }

    private static String csv(String path) {
        byte[] file = Api.as("administrator")
                .accept("text/csv")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return new String(file, StandardCharsets.UTF_8);
    }
}
