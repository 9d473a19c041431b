package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import fr.attesta.local.LocalStackResource;
import fr.attesta.shared.Sha256;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The public application form")
class ApplyFormTest {

    private static final byte[] PDF = "%PDF-1.7 organigramme".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void whatIsFilledInPageByPageBecomesACaseWithItsDocuments() {
        Organisation organisation = Organisation.fresh();
        ApplyForm form = ApplyForm.begin().fill(organisation);
        form.attach("ORGANISATION_CHART", "organigramme.pdf", PDF).then().statusCode(303);
        assertThat(form.open("/check").asString())
                .contains("Aucune pièce ne manque", "organigramme.pdf", "120\u202f000,5");

        form.send("check", Map.of()).then().statusCode(303);

        String receipt = form.open("").then().statusCode(200).extract().asString();
        String number = Database.text(
                "select c.number from case_file c join provider p on p.id = c.provider_id where p.siren = ?",
                organisation.siren());
        assertThat(receipt).contains("Votre dossier porte le numéro " + number);
        JsonPath task = await().until(() -> checkTask(number), facts -> facts != null);
        assertThat(task.getList("pieces.state"))
                .containsExactly("PROVIDED", "PROVIDED", "DECLARED", "PROVIDED", "NOT_NEEDED");
        assertThat(task.getList("application.sites")).hasSize(1);
        assertThat(Database.text(
                        "select kind from document d join case_file c on c.id = d.case_id where c.number = ?", number))
                .isEqualTo("application-organisation-chart");
        assertThat(Database.count(
                        "select count(*) from application_draft_file where file_name = ?", "organigramme.pdf"))
                .isZero();
    }

    @Test
    void aSecondSendingOfTheSameDraftOpensNoSecondCase() {
        ApplyForm form = ApplyForm.begin().fill(Organisation.fresh());
        form.attach("ORGANISATION_CHART", "organigramme.pdf", PDF);
        form.send("check", Map.of()).then().statusCode(303);
        long cases = Database.count("select count(*) from case_file");

        form.send("check", Map.of()).then().statusCode(303);

        assertThat(Database.count("select count(*) from case_file")).isEqualTo(cases);
        form.send("declaration", Map.of("nda", "53351234567")).then().statusCode(409);
    }

    @Test
    void theLinkInTheMailLeadsBackToThePageWhereThePersonStopped() {
        Organisation organisation = Organisation.fresh();
        ApplyForm form = ApplyForm.begin();
        form.send("organisation", ApplyForm.organisationPage(organisation));

        form.send("later", Map.of("email", organisation.email())).then().statusCode(303);

        String text = await().until(() -> mailTo(organisation), mail -> !mail.isEmpty());
        assertThat(text).contains("/apply/" + form.token());
        assertThat(Database.count("select count(*) from application_draft where token_hash = ?", form.token()))
                .isZero();
        form.open("").then().statusCode(303).header("Location", containsString("/declaration"));
        assertThat(form.open("/organisation").asString()).contains(organisation.name());
    }

    @Test
    void theLinkIsSentAFewTimesOnly() {
        ApplyForm form = ApplyForm.begin();
        Map<String, String> address = Map.of("email", Organisation.fresh().email());
        IntStream.range(0, 5).forEach(time -> form.send("later", address).then().statusCode(303));

        form.send("later", address).then().statusCode(422).body(containsString("déjà été envoyé 5 fois"));
    }

    @Test
    void pagesAfterTheFirstUnfinishedOneStayClosed() {
        ApplyForm form = ApplyForm.begin();

        form.open("/figures").then().statusCode(303);
        form.send("figures", Map.of("turnover", "1")).then().statusCode(409);
        form.attach("ORGANISATION_CHART", "a.pdf", PDF).then().statusCode(409);
        form.open("/nowhere").then().statusCode(404);
    }

    @Test
    void aDraftWhoseTimeIsOverIsGone() throws SQLException {
        ApplyForm form = ApplyForm.begin();

        Database.update(
                "update application_draft set expires_at = created_at where token_hash = ?", Sha256.of(form.token()));

        form.open("/organisation").then().statusCode(404);
    }

    @TestFactory
    Stream<DynamicTest> wrongInputIsShownOnItsPageAndNothingIsKept() {
        ApplyForm form = ApplyForm.begin().fill(Organisation.fresh());
        return Stream.of(
                wrong(form, "organisation", "siren", "123456789"),
                wrong(form, "organisation", "contact.email", "nobody"),
                wrong(form, "declaration", "nda", "5335"),
                wrong(form, "declaration", "ndaFiledOn", Time.today().plusDays(1)),
                wrong(form, "activity", "categories", "XX"),
                wrong(form, "activity", "categories", List.of()),
                wrong(form, "activity", "newEntrantCategories", "VAE"),
                wrong(form, "sites", "sites[2].siret", Organisation.fresh().siret()),
                wrong(form, "sites", "sites[2].name", ""),
                wrong(form, "figures", "turnover", "100,123"),
                wrong(form, "figures", "turnover", "-1"),
                wrong(form, "figures", "turnover", "1000000000000000"),
                wrong(form, "figures", "turnoverYear", Time.today().getYear() + 1),
                wrong(form, "wishes", "desiredPeriod.from", Time.today().minusDays(1)),
                wrong(form, "wishes", "label.name", "Ancien label"),
                wrong(form, "statement", "swornStatement.signedOn", Time.today().plusDays(1)));
    }

    @TestFactory
    Stream<DynamicTest> wrongFilesAreShownOnTheirPageAndNotKept() {
        ApplyForm form = ApplyForm.begin().fill(Organisation.fresh());
        return Map.of(
                        "a program called PDF", "MZ\u0090".getBytes(StandardCharsets.ISO_8859_1),
                        "a web page", "<html>".getBytes(StandardCharsets.ISO_8859_1),
                        "an empty file", new byte[0],
                        "a PDF of 21 MB", large())
                .entrySet()
                .stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    form.attach("ACTIVITY_REPORT", "bilan-refuse.pdf", file.getValue())
                            .then()
                            .statusCode(422)
                            .body(containsString("ACTIVITY_REPORT-error"));
                    assertThat(Database.count(
                                    "select count(*) from application_draft_file where file_name like ?",
                                    "bilan-refuse%"))
                            .isZero();
                }));
    }

    @Test
    void tooManySitesAreRefusedBeforeTheyAreRead() {
        ApplyForm form = ApplyForm.begin().fill(Organisation.fresh());
        Map<String, String> sites = new HashMap<>();
        IntStream.range(0, 2_000).forEach(i -> sites.put("sites[" + i + "].name", "Site " + i));

        assertThat(form.send("sites", sites).statusCode()).isBetween(400, 422);
    }

    @Test
    void anOrganisationWithACaseUnderWayIsToldSoOnTheFirstPageWithoutItsNumber() {
        CaseJourney file = CaseJourney.apply();

        Response page = ApplyForm.begin().send("organisation", ApplyForm.organisationPage(file.organisation()));

        page.then().statusCode(422).body(containsString("Une demande est déjà en cours"));
        assertThat(page.asString()).doesNotContain(file.number());
    }

    @Test
    void missingPiecesComeLineByLineWithTheirFiles() {
        CaseJourney file = CaseJourney.applyWith(form -> {
            form.remove("organisationChart");
            form.remove("swornStatement");
        });
        List<String> missing = List.of("ORGANISATION_CHART", "SWORN_STATEMENT");
        file.completes("quote_check_application", "administrator", Map.of("result", "INCOMPLETE", "missing", missing));
        String link = file.link("missing_pieces");
        Map<String, Object> sworn =
                Map.of("swornStatement.signedBy", "Jeanne Martin", "swornStatement.signedOn", Time.today());

        ApplyForm.answerLink(link, sworn, Map.of("ORGANISATION_CHART", new byte[] {'M', 'Z'}))
                .then()
                .statusCode(422)
                .body(containsString("ORGANISATION_CHART-error"));
        ApplyForm.answerLink(link, sworn, Map.of("ORGANISATION_CHART", PDF))
                .then()
                .statusCode(303);

        assertThat(file.facts("quote_check_application").getList("pieces.state"))
                .containsExactly("PROVIDED", "PROVIDED", "DECLARED", "PROVIDED", "NOT_NEEDED");
        assertThat(Database.count("select count(*) from document where case_id = ?::uuid", file.id()))
                .isEqualTo(1);
        Api.anonymous().body(Map.of()).post("/api/links/" + link).then().statusCode(410);
    }

    private static DynamicTest wrong(ApplyForm form, String page, String field, Object value) {
        return DynamicTest.dynamicTest(page + ": " + field + " = " + value, () -> {
            Map<String, Object> fields =
                    new HashMap<>(ApplyForm.pages(Organisation.fresh()).get(page));
            fields.put(field, value instanceof List<?> ? value : value.toString());
            String before = Database.text("select string_agg(fields::text, '' order by id) from application_draft");

            Response answer = form.send(page, fields);

            answer.then().statusCode(422).body(containsString("alert-danger"));
            assertThat(Database.text("select string_agg(fields::text, '' order by id) from application_draft"))
                    .isEqualTo(before);
        });
    }

    private static byte[] large() {
        byte[] content = new byte[21 * 1024 * 1024];
        System.arraycopy(PDF, 0, content, 0, PDF.length);
        return content;
    }

    private static String mailTo(Organisation organisation) {
        return LocalStackResource.mailsFor(organisation.email()).stream()
                .findFirst()
                .map(mail -> mail.text())
                .orElse("");
    }

    private static JsonPath checkTask(String number) {
        List<String> open = Api.as("administrator")
                .get("/api/cases/" + number + "/tasks")
                .jsonPath()
                .getList("findAll { it.kind == 'quote_check_application' }.id");
        return open.isEmpty()
                ? null
                : Api.as("administrator")
                        .get("/api/tasks/" + open.getFirst() + "/form")
                        .jsonPath();
    }
}
