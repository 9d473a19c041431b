package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The progress page of an organisation")
class ProgressPageTest {

    @Test
    void tellsWhatTheOrganisationHasToDoAndUntilWhen() {
        CaseJourney file = Stages.quoteSent();
        String token = Stages.progressLink(file);

        facts(token)
                .body("facts.stage", equalTo("QUOTE"))
                .body("facts.toDo.key", contains("portal_quote_answer"))
                .body("facts.files.name", contains(file.number() + "-devis.pdf"));

        file.clientAnswers("quote_sent", Stages.acceptance(false));
        file.awaitTask("audit_assign_auditor");
        facts(token).body("facts.toDo", empty()).body("facts.stage", equalTo("SCHEDULING"));
    }

    @Test
    void namesTheAuditorAndNobodyElseOfTheBody() {
        CaseJourney file = Stages.auditPlanned();
        String token = Stages.progressLink(file);

        String page = page(token, "fr");
        assertThat(page)
                .contains(
                        "Audits convenus", name("auditor1"), file.organisation().name())
                .doesNotContain(name("administrator"), name("reviewer"), "administrator");
        assertThat(page(token, "en")).contains("What we ask of you", "Agreed audits");
        assertThat(facts(token).extract().asString()).doesNotContain(name("administrator"), "createdBy");
    }

    @Test
    void showsFindingsAndHandsOutWhatWasSentAndNothingElse() {
        CaseJourney file = Stages.finalReport("MINOR");
        String token = Stages.progressLink(file);
        JsonPath facts = facts(token)
                .body("facts.findings.number", contains("NC-1"))
                .body("facts.findings[0].state", equalTo("OPEN"))
                .extract()
                .jsonPath();

        List<String> files = facts.getList("facts.files.document");
        List<String> names = facts.getList("facts.files.name");
        assertThat(names).anyMatch(name -> name.contains("rapport-audit")).anyMatch(name -> name.contains("contrat"));
        assertThat(document(token, files.getFirst()).statusCode()).isEqualTo(200);

        CaseJourney other = Stages.quoteSent();
        String foreign = facts(Stages.progressLink(other)).extract().jsonPath().getString("facts.files[0].document");
        assertThat(document(token, foreign).statusCode()).isEqualTo(404);
        String notSent = Database.text(
                "select text(d.id) from document d where text(d.case_id) = ? and text(d.id) not in"
                        + " (select jsonb_array_elements_text(m.attachments) from mail m where m.case_id = d.case_id)",
                file.id());
        if (notSent != null) {
            assertThat(document(token, notSent).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void isReadOnlyAsOftenAsWanted() {
        CaseJourney file = Stages.quoteSent();
        String token = Stages.progressLink(file);
        List<String> before = file.journal();

        page(token, "fr");
        page(token, "fr");
        Api.anonymous().body("{}").post("/api/links/" + token).then().statusCode(409);

        assertThat(file.journal()).isEqualTo(before);
    }

    @Test
    void endsWhenItIsWithdrawnReplacedOrTooOld() {
        CaseJourney file = Stages.contractSigned();
        String first = Stages.progressLink(file);
        String second = Stages.progressLink(file);
        open(first).then().statusCode(410);
        open(second).then().statusCode(200);

        assertThat(PageForm.posts("administrator", place(file), place(file) + "/withdraw", Map.of())
                        .statusCode())
                .isEqualTo(303);
        open(second).then().statusCode(410);
        assertThat(file.journal()).contains("progress.link_sent", "progress.link_withdrawn");
        assertThat(PageForm.posts("administrator", place(file), place(file) + "/withdraw", Map.of())
                        .statusCode())
                .isEqualTo(409);

        String third = Stages.progressLink(file);
        assertThat(Database.text(
                        "select date(max(expires_at) at time zone 'Europe/Paris')::text from signed_link where"
                                + " text(case_id) = ? and purpose = 'portal.follow-progress'",
                        file.id()))
                .isEqualTo(Time.today().plusDays(180).toString());
        open(third).then().statusCode(200);
    }

    @Test
    void endsWithItsCaseAndIsNotSentForOneThatIsOver() {
        CaseJourney file = Stages.quoteSent();
        String token = Stages.progressLink(file);
        file.withdraws().awaitClosed("WITHDRAWN");

        open(token).then().statusCode(410);
        assertThat(PageForm.posts("administrator", "/cases/" + other().number(), place(file) + "/send", Map.of())
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void isSentByTheAdministrationAloneAndSeenByThoseWhoSeeTheCase() {
        CaseJourney file = Stages.auditorAssigned();
        String task = "/tasks/" + file.tasks().getLast().id();

        for (String step : List.of("/send", "/withdraw")) {
            assertThat(PageForm.posts("auditor1", task, place(file) + step, Map.of())
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(Api.page("auditor1", place(file)))
                .contains("Ce que l’organisme voit")
                .doesNotContain("/send\"");
        Api.as("auditor2").accept("text/html").get(place(file)).then().statusCode(404);
        assertThat(file.mails()).doesNotContain("progress_link");
    }

    private static CaseJourney other() {
        return CaseJourney.apply();
    }

    private static String place(CaseJourney file) {
        return "/cases/" + file.number() + "/progress";
    }

    private static io.restassured.response.ValidatableResponse facts(String token) {
        return open(token).then().statusCode(200);
    }

    private static Response open(String token) {
        return Api.anonymous().get("/api/links/" + token);
    }

    private static Response document(String token, String id) {
        return Api.anonymous().accept("*/*").get("/p/" + token + "/documents/" + id);
    }

    private static String page(String token, String language) {
        return Api.anonymous()
                .accept("text/html")
                .header("Accept-Language", language)
                .get("/p/" + token)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String name(String user) {
        return Database.text("select display_name from staff_member where user_name = ?", user);
    }
}
