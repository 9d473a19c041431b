package fr.attesta.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.attesta.journey.Api;
import fr.attesta.journey.Database;
import fr.attesta.journey.Organisation;
import fr.attesta.journey.Time;
import fr.attesta.local.LocalStackResource;
import fr.attesta.portfolio.content.Column;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Import of a portfolio")
class ImportTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OF_SIREN =
            "select c.id from case_file c join provider p on p.id = c.provider_id" + " where p.siren = ?";

    @Test
    void runningCertificateGetsItsCaseItsDatesAndItsSurveillance() {
        Organisation organisation = Organisation.fresh();
        LocalDate start = Time.today().minusMonths(13);
        String number = "OLD-" + organisation.siren();
        PortfolioFile file = PortfolioFile.empty()
                .organisation(organisation.siren(), number.toLowerCase(java.util.Locale.ROOT), start)
                .with(Column.FINDINGS, "5 26")
                .site(organisation.siren(), organisation.siret());

        String id = checked(file).body("state", equalTo("CHECKED")).extract().path("id");
        assertThat(cases(organisation)).isZero();
        written(id);

        Api.as("administrator")
                .get("/api/certificates/" + number)
                .then()
                .statusCode(200)
                .body("status", equalTo("VALID"))
                .body("start", equalTo(start.toString()));
        String caseId = Database.text("select text(id) from (" + OF_SIREN + ") found", organisation.siren());
        String caseNumber = Database.text("select number from case_file where text(id) = ?", caseId);
        Api.as("administrator")
                .get("/api/cases/" + caseNumber + "/deadlines")
                .then()
                .body("rule", equalTo(List.of("R3_9_SURVEILLANCE", "R3_12_RENEWAL_CONTACT", "R3_11_EXPIRY")))
                .body("dueOn[0]", equalTo(start.plusMonths(22).toString()))
                .body("dueOn[2]", equalTo(start.plusYears(3).minusDays(1).toString()));

        appliesAgain(organisation, List.of("AF")).statusCode(409).body("errors.code", hasItem("application.certified"));
        appliesAgain(organisation, List.of("CFA"))
                .statusCode(409)
                .body("errors.code", not(hasItem("application.certified")));

        Api.as("administrator")
                .accept("text/html")
                .get("/cases/" + caseNumber)
                .then()
                .statusCode(200)
                .body(containsString("Repris"));

        Time.advance(1);

        await().atMost(PATIENCE)
                .until(() -> Api.as("administrator")
                        .get("/api/cases/" + caseNumber + "/mails")
                        .jsonPath()
                        .getList("template")
                        .contains("file_update_surveillance"));
        assertThat(Database.count("select count(*) from earlier_finding where text(case_id) = ?", caseId))
                .isEqualTo(2);
    }

    @Test
    void oneWrongLineWritesNothingAtAll() {
        Organisation right = Organisation.fresh();
        Organisation wrong = Organisation.fresh();
        PortfolioFile file = PortfolioFile.empty()
                .organisation(
                        right.siren(), "OLD-" + right.siren(), Time.today().minusMonths(1))
                .organisation(
                        wrong.siren(), "OLD-" + wrong.siren(), Time.today().minusMonths(1))
                .with(Column.NDA, "12");

        String id = checked(file)
                .body("state", equalTo("REFUSED"))
                .body("errors[0].line", equalTo(3))
                .body("errors[0].column", equalTo("nda"))
                .body("errors[0].text", containsString("onze chiffres"))
                .extract()
                .path("id");

        Api.as("administrator").post("/api/imports/" + id + "/commit").then().statusCode(409);
        assertThat(cases(right) + cases(wrong)).isZero();
        assertThat(Database.count("select count(*) from provider where siren = ?", right.siren()))
                .isZero();
    }

    @Test
    void whatBecameWrongSinceTheCheckIsFoundBeforeAnythingIsWritten() {
        Organisation twice = Organisation.fresh();
        Organisation other = Organisation.fresh();
        LocalDate start = Time.today();
        PortfolioFile first = PortfolioFile.empty().organisation(twice.siren(), "A-" + twice.siren(), start);
        PortfolioFile second = PortfolioFile.empty()
                .organisation(other.siren(), "B-" + other.siren(), start)
                .organisation(twice.siren(), "C-" + twice.siren(), start);
        String late =
                checked(second).body("state", equalTo("CHECKED")).extract().path("id");
        written(checked(first).extract().path("id"));

        Api.as("administrator").post("/api/imports/" + late + "/commit").then().statusCode(202);

        awaitState(late, "REFUSED").body("errors.code", equalTo(List.of("portfolio.siren_known")));
        assertThat(cases(other)).isZero();
    }

    @Test
    void portfolioOfSeveralBatchesIsWrittenAsAWholeAndCertifiedNumbersAreNeverIssuedAgain() throws SQLException {
        PortfolioFile file = PortfolioFile.empty();
        String prefix = Organisation.fresh().siren();
        for (int i = 0; i < 101; i++) {
            file.organisation(Organisation.fresh().siren(), prefix + "-" + i, Time.today())
                    .with(Column.SURVEILLANCE, Time.today().toString());
        }

        String id = checked(file).body("organisations", equalTo(101)).extract().path("id");
        written(id).body("written", equalTo(101));

        String ofImport = "select case_id from certificate where number like ?";
        assertThat(Database.count("select count(*) from deadline where case_id in (" + ofImport + ")", prefix + "-%"))
                .as("no surveillance where it was held")
                .isEqualTo(202);
        assertThat(Database.count(
                        "select count(*) from journal_entry where code = 'certificate.taken_over' and case_id in ("
                                + ofImport + ")",
                        prefix + "-%"))
                .isEqualTo(101);
        // a hundred renewals would otherwise keep the other tests' engine busy when they get there
        Database.update(
                "update deadline_step set state = 'SKIPPED' where deadline_id in"
                        + " (select id from deadline where case_id in (" + ofImport + "))",
                prefix + "-%");
    }

    @Test
    void fileThatIsNoImportFileIsRefusedInTheLanguageOfTheReader() {
        Api.as("administrator")
                .contentType("text/csv")
                .header("Accept-Language", "en")
                .body("type;siren\nORGANISME;1".getBytes(StandardCharsets.UTF_8))
                .post("/api/imports")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("portfolio.missing_columns"));
    }

    @ParameterizedTest
    @CsvSource({"auditor1, 403", "reviewer, 403", "quality, 403"})
    void onlyTheAdministratorImports(String user, int status) {
        Api.as(user)
                .contentType("text/csv")
                .body(PortfolioFile.empty().bytes())
                .post("/api/imports")
                .then()
                .statusCode(status);
        Api.as(user).accept("text/html").get("/admin/import").then().statusCode(status);
        Api.as(user).accept("text/csv").get("/admin/import/template").then().statusCode(status);
    }

    private static ValidatableResponse appliesAgain(Organisation organisation, List<String> categories) {
        Map<String, Object> form = organisation.application();
        form.put("categories", categories);
        return Api.as("administrator").body(form).post("/api/applications").then();
    }

    private static ValidatableResponse checked(PortfolioFile file) {
        return Api.as("administrator")
                .contentType("text/csv")
                .body(file.bytes())
                .post("/api/imports")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse written(String id) {
        Api.as("administrator").post("/api/imports/" + id + "/commit").then().statusCode(202);
        return awaitState(id, "DONE");
    }

    private static ValidatableResponse awaitState(String id, String state) {
        await().atMost(PATIENCE).until(() -> shown(id).extract().path("state").equals(state));
        return shown(id);
    }

    private static ValidatableResponse shown(String id) {
        return Api.as("administrator").get("/api/imports/" + id).then().statusCode(200);
    }

    private static long cases(Organisation organisation) {
        return Database.count("select count(*) from (" + OF_SIREN + ") found", organisation.siren());
    }
}
