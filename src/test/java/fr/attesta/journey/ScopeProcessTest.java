package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
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
@DisplayName("Processes scope-extension and scope-reduction")
class ScopeProcessTest implements OnItsOwn {

    @Test
    void aCertificateGrowsByACategoryAndShrinksAgainWithTheSameNumberAndEnd() {
        CaseJourney file = Stages.certified();
        JsonPath first = Cycle.certificate(file);
        ask(file, "extension", Map.of("categories", List.of("AF"), "actionsStarted", true))
                .statusCode(422)
                .body("errors.code", hasItem("scope.already_certified"));

        extend(file);

        JsonPath second = Cycle.certificate(file);
        assertThat(second.getString("number")).isEqualTo(first.getString("number"));
        assertThat(second.getInt("edition")).isEqualTo(2);
        assertThat(second.getString("end")).isEqualTo(first.getString("end"));
        assertThat(second.getList("categories")).containsExactly("AF", "BC");
        assertThat(listed(first.getString("number"))).containsExactly("AF", "BC");
        assertThat(file.clientSees("certificate_extended").getList("facts.files.name", String.class))
                .hasSize(4)
                .allMatch(name -> name.contains("-e2"));

        ask(file, "reduction", Map.of("removed", List.of("AF"), "reason", "Activité arrêtée"))
                .statusCode(201);
        ask(file, "reduction", Map.of("removed", List.of("AF"), "reason", "Activité arrêtée"))
                .statusCode(409)
                .body("errors.code", hasItem("cycle.under_way"));
        assertThat(Api.page(
                        "decider",
                        "/tasks/" + file.awaitTask("cycle_decide_reduction").id()))
                .contains("Activité arrêtée");
        assertThat(Api.page("administrator", "/cases/" + file.number() + "/scope"))
                .contains("Éditions remplacées", "sites[0].siret", "value=\"VAE\"");
        file.tries("cycle_decide_reduction", "decider", Map.of("granted", false))
                .statusCode(422);
        file.completes("cycle_decide_reduction", "decider", Map.of("granted", true))
                .awaitMail("certificate_reduced")
                .awaitEnd("SCOPE_REDUCED");

        JsonPath third = Cycle.certificate(file);
        assertThat(third.getInt("edition")).isEqualTo(3);
        assertThat(third.getList("categories")).containsExactly("BC");
        assertThat(listed(first.getString("number"))).containsExactly("BC");
        assertThat(file.read("/scope").getList("former.edition")).containsExactly(1, 2);
    }

    @Test
    void aReductionThatADeciderRefusesLeavesTheCertificateAsItIs() {
        CaseJourney file = Stages.certifiedFor("AF", "BC");
        ask(file, "reduction", Map.of("removed", List.of("AF"), "reason", "Activité arrêtée"))
                .statusCode(201);

        file.completes("cycle_decide_reduction", "decider", Map.of("granted", false, "remark", "Contrats en cours"));

        assertThat(file.mailText("reduction_declined")).contains("Contrats en cours");
        assertThat(Cycle.certificate(file).getInt("edition")).isEqualTo(1);
        assertThat(Cycle.certificate(file).getList("categories")).containsExactly("AF", "BC");
        file.awaitEnd("NOT_REDUCED");
        ask(file, "reduction", Map.of("removed", List.of("AF"), "reason", "Activité arrêtée"))
                .statusCode(201);
    }

    @Test
    void aSurveillanceMayMaintainACertificateForFewerCategories() {
        CaseJourney file = Stages.certifiedFor("AF", "BC");
        Cycle.holdSurveillance(file);
        file.completes("decision_review_file", "reviewer", Stages.passed());
        Map<String, Object> reduced = Map.of("decision", "MAINTAINED", "categories", List.of("AF"));
        file.tries("decision_decide", "decider", reduced)
                .statusCode(422)
                .body("errors.code", hasItem("decision.reduction_reasons"));
        file.completes(
                "decision_decide",
                "decider",
                Map.of("decision", "MAINTAINED", "categories", List.of("AF"), "reasons", "Bilans non conformes"));

        file.awaitMail("certificate_reduced").awaitFact("certificate.maintained");
        assertThat(file.mails()).doesNotContain("certificate_maintained");
        assertThat(Cycle.certificate(file).getList("categories")).containsExactly("AF");
        assertThat(file.runningDeadline("R3_9_SURVEILLANCE")).isEmpty();
    }

    @Test
    void anOrganisationSaysByItsLinkWhatItGivesUpAndADeciderConfirmsIt() {
        CaseJourney file = takenOverWithASite();
        String site = file.organisation().siret();
        assertThat(Api.page("administrator", "/cases/" + file.number() + "/scope"))
                .contains("/scope/reduction-link", "value=\"" + site + "\"");
        offer(file)
                .statusCode(201)
                .body("openUntil", equalTo(Time.today().plusDays(30).toString()));
        offer(file).statusCode(201);
        file.awaitMail("reduction_offered");
        assertThat(file.mails().stream().filter("reduction_offered"::equals)).hasSize(1);
        assertThat(file.clientSees("reduction_offered").getList("facts.sites.siret"))
                .containsExactly(site);

        file.clientTries("reduction_offered", Map.of("reason", "Rien")).statusCode(422);
        file.clientTries("reduction_offered", Map.of("closedSites", List.of(site), "reason", "Fermeture"))
                .statusCode(422)
                .body("errors.code", hasItem("scope.site_still_works"));
        assertThat(file.openTasks()).doesNotContain("cycle_decide_reduction");
        Map<String, Object> given = Map.of(
                "removed", List.of("BC"), "closedSites", List.of(site), "sitesClosed", true, "reason", "Fermeture");
        file.clientAnswers("reduction_offered", given);
        file.clientTries("reduction_offered", given).statusCode(410);
        offer(file).statusCode(409).body("errors.code", hasItem("cycle.under_way"));

        file.completes("cycle_decide_reduction", "decider", Map.of("granted", true))
                .awaitMail("certificate_reduced")
                .awaitEnd("SCOPE_REDUCED");
        JsonPath scope = file.read("/scope");
        assertThat(scope.getList("certificate.categories")).containsExactly("AF");
        assertThat(scope.getList("certificate.holder.sites")).isEmpty();
        assertThat(scope.getList("sites")).isEmpty();
        assertThat(scope.getList("former[0].categories")).containsExactly("AF", "BC");
        assertThat(file.mailText("certificate_reduced")).contains("site fermé « Antenne »");
        assertThat(file.journal()).contains("scope.reduction_offered", "scope.reduction_requested");
    }

    @Test
    void aLinkToReduceAnEndedCertificateIsRefused() {
        CaseJourney file = Stages.certified();
        offer(file).statusCode(201);
        String link = file.link("reduction_offered");
        file.withdraws().awaitClosed("TERMINATED");

        Api.anonymous()
                .body(Map.of("removed", List.of("AF"), "reason", "Trop tard"))
                .post("/api/links/" + link)
                .then()
                .statusCode(410);
        offer(file).statusCode(409).body("errors.code", hasItem("scope.ended"));
    }

    private static CaseJourney takenOverWithASite() {
        Organisation organisation = Organisation.fresh();
        Map<String, Object> form = organisation.application();
        form.put("categories", List.of("AF", "BC"));
        form.put(
                "sites",
                List.of(Map.of(
                        "name",
                        "Antenne",
                        "siret",
                        organisation.siret(),
                        "address",
                        Map.of("street", "2 rue du Port", "postcode", "56100", "city", "Lorient"))));
        form.put("multiSite", Offers.eligible());
        Map<String, Object> request =
                Takeover.request(organisation, Time.today().minusMonths(6));
        request.put("organisation", form);
        return Takeover.decided(Takeover.filed(Takeover.asked(organisation, request)));
    }

    private static ValidatableResponse offer(CaseJourney file) {
        return Api.as("administrator")
                .post("/api/cases/" + file.number() + "/scope-reduction-link")
                .then();
    }

    /** From the request to the new edition; the price is that of an audit of what is added. */
    private static void extend(CaseJourney file) {
        ask(file, "extension", Map.of("categories", List.of("BC"), "actionsStarted", true))
                .statusCode(201);
        JsonPath quote = file.facts("quote_review_quote");
        assertThat(quote.getString("quote.auditType")).isEqualTo("EXTENSION");
        assertThat(quote.getList("quote.trace.label", String.class))
                .contains("Catégorie BC")
                .doesNotContain("Catégorie AF");
        file.completes("quote_review_quote", "administrator", Map.of());
        file.awaitMails("quote_sent", 2).clientAnswers("quote_sent", Stages.acceptance(false));
        Stages.audit(file);
        Cycle.decide(file, "GRANTED");
        file.awaitMail("certificate_extended").awaitEnd("DECIDED");
    }

    private static ValidatableResponse ask(CaseJourney file, String change, Map<String, Object> form) {
        return Api.as("administrator")
                .body(form)
                .post("/api/cases/" + file.number() + "/scope-" + change)
                .then();
    }

    private static List<String> listed(String number) {
        return Api.as("administrator")
                .get("/api/register")
                .jsonPath()
                .getList("find { it.certificate == '" + number + "' }.categories");
    }
}
