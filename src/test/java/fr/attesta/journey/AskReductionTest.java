package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Page;
import fr.attesta.browser.Browser;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("A reduction that an organisation asks for from its progress page")
class AskReductionTest {

    private static final Map<String, Object> GIVEN = Map.of("removed", List.of("BC"), "reason", "Activité arrêtée");

    @Test
    void isChosenReadAndConfirmedWithoutScriptAndGoesTheWayOfAnyOther() {
        CaseJourney file = Stages.certifiedFor("AF", "BC");
        String token = Stages.progressLink(file);
        List<String> before = file.journal();
        try (Browser plain = Browser.withoutScript();
                Browser phone = Browser.phone()) {
            phone.open("/p/" + token + "/reduction");
            phone.assertReadable("reduction-asked");
            phone.page().check("input[name=removed][value=BC]");
            phone.page().fill("#reason", "Activité arrêtée");
            Browser.click(phone.page(), "main form button");
            phone.assertReadable("reduction-to-confirm");
            Page page = plain.open("/p/" + token);
            Browser.click(page, "a[href$='/reduction']");
            page.fill("#reason", "Activité arrêtée");
            Browser.click(page, "main form button");
            assertThat(page.textContent("main")).contains("Choisissez au moins une catégorie");
            assertThat(page.inputValue("#reason")).isEqualTo("Activité arrêtée");

            page.check("input[name=removed][value=BC]");
            Browser.click(page, "main form button");
            assertThat(page.textContent("main"))
                    .contains("Rien n’est encore demandé", "Catégories conservées", "Activité arrêtée");
            Browser.click(page, "button[name=change]");
            assertThat(page.isChecked("input[name=removed][value=BC]")).isTrue();
            Browser.click(page, "main form button");
            assertThat(file.journal())
                    .as("nothing is asked for before it is confirmed")
                    .isEqualTo(before);

            Browser.click(page, "button:not([name=change])");
            assertThat(page.url()).endsWith("/p/" + token);
            assertThat(page.textContent("main")).contains("est demandée").doesNotContain("Demander une réduction");
        }
        reachesTheDecider(file);
    }

    private static void reachesTheDecider(CaseJourney file) {
        String task = "/tasks/" + file.awaitTask("cycle_decide_reduction").id();
        assertThat(Api.page("decider", task)).contains("Activité arrêtée", "par l’organisme, par son lien, le ");
        assertThat(Api.page("administrator", "/cases/" + file.number())).contains("Réduction de portée");
        Map<String, Object> line = file.read("/journal").getMap("find { it.code == 'scope.reduction_requested' }");
        assertThat((String) line.get("actor")).startsWith("client:");
        assertThat(file.mailText("reduction_asked")).contains("Bilans de compétences", "Activité arrêtée");

        file.completes("cycle_decide_reduction", "decider", Map.of("granted", true))
                .awaitMail("certificate_reduced")
                .awaitEnd("SCOPE_REDUCED");
        assertThat(Cycle.certificate(file).getList("categories")).containsExactly("AF");
    }

    @Test
    void isAskedForOnceHoweverOftenItIsConfirmed() throws Exception {
        CaseJourney file = Stages.certifiedFor("AF", "BC");
        String token = Stages.progressLink(file);
        String page = "/p/" + token + "/reduction";
        ask(token, Map.of("removed", List.of("AF", "BC"), "reason", "Tout"))
                .statusCode(422)
                .body("errors.code", contains("scope.nothing_left"));

        List<String> answers = Answers.atOnce(3, () -> answer(token));

        assertThat(answers).containsExactlyInAnyOrder("201 null", "409 [cycle.under_way]", "409 [cycle.under_way]");
        // a page that was opened before, and is sent after somebody else has asked
        Response late =
                PageForm.posts("administrator", "/cases/" + file.number() + "/progress", page + "/confirm", GIVEN);
        late.then().statusCode(409);
        assertThat(late.asString()).contains("Une démarche est déjà en cours").doesNotContain("name=\"removed\"");
        assertThat(Database.count("select count(*) from scope_reduction where text(case_id) = ?", file.id()))
                .isOne();
        assertThat(Stages.count(file, "reduction_asked")).isOne();
        Api.anonymous()
                .get("/api/links/" + token)
                .then()
                .body("facts.reducible", equalTo(false), "facts.process", equalTo("SCOPE_REDUCTION"));
    }

    @Test
    void isRefusedWithoutACertificateOrByAnyOtherLink() {
        CaseJourney file = Stages.quoteSent();
        String quote = file.link("quote_sent");
        ask(quote, GIVEN).statusCode(404).body("errors.code", contains("link.unknown"));
        Api.anonymous().get("/api/links/" + quote + "/reduction").then().statusCode(404);

        String token = Stages.progressLink(file);
        ask(token, GIVEN).statusCode(409).body("errors.code", contains("scope.no_certificate"));
        Api.anonymous().get("/api/links/" + token).then().body("facts.reducible", equalTo(false));
        assertThat(file.journal()).doesNotContain("scope.reduction_requested");
    }

    @Test
    void isNotOfferedForTheOnlyCategoryNorAfterTheCertificate() {
        CaseJourney file = Stages.certified();
        String token = Stages.progressLink(file);
        assertThat(page(token, "", "fr")).doesNotContain("/reduction\"");
        assertThat(page(token, "/reduction", "en")).contains("Reduce the scope", "Check my request");
        ask(token, Map.of("removed", List.of("AF"), "reason", "Fin"))
                .statusCode(422)
                .body("errors.code", contains("scope.nothing_left"));
        ask(token, Map.of("removed", List.of("AF"))).statusCode(422).body("errors.field", contains("reason"));

        file.withdraws().awaitClosed("TERMINATED");
        ask(token, GIVEN).statusCode(410);
    }

    private static ValidatableResponse ask(String token, Map<String, Object> form) {
        return Api.anonymous()
                .body(form)
                .post("/api/links/" + token + "/reduction")
                .then();
    }

    private static String answer(String token) {
        Response answer = ask(token, GIVEN).extract().response();
        return answer.statusCode() + " " + answer.path("errors.code");
    }

    private static String page(String token, String part, String language) {
        return Api.anonymous()
                .accept("text/html")
                .header("Accept-Language", language)
                .get("/p/" + token + part)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
