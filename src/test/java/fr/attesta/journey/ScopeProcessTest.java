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
@DisplayName("Processes scope-extension and scope-reduction")
class ScopeProcessTest {

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
