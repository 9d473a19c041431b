package fr.attesta.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The list of cases")
class CaseListTest {

    @Test
    void findsACaseByEachOfItsNamesAndFiltersIt() {
        CaseJourney file = CaseJourney.apply();
        String siren = file.organisation().siren();
        String spaced = siren.substring(0, 3) + " " + siren.substring(3, 6) + " " + siren.substring(6);

        finds("administrator", Map.of("q", siren)).body("number", contains(file.number()));
        finds("administrator", Map.of("q", spaced)).body("number", contains(file.number()));
        finds("administrator", Map.of("q", file.organisation().name().toUpperCase()))
                .body("number", contains(file.number()))
                .header("X-Total-Count", equalTo("1"));
        finds("administrator", Map.of("q", file.number().toLowerCase())).body("number", contains(file.number()));
        finds("administrator", Map.of("q", siren, "stage", "application")).body("number", contains(file.number()));
        finds("administrator", Map.of("q", siren, "stage", "audit")).body("", empty());
        finds("administrator", Map.of("q", siren, "stage", "no-such-stage")).body("number", hasItem(file.number()));
    }

    @Test
    void takesTheSignsOfThePatternLanguageLiterally() {
        CaseJourney.apply();

        finds("administrator", Map.of("q", "%")).body("", empty());
        finds("administrator", Map.of("q", "_______")).body("", empty());
        finds("administrator", Map.of("q", "!")).body("", empty());
    }

    @Test
    void aDeadlineThatHasPassedPutsItsCaseAtRisk() {
        CaseJourney file = CaseJourney.apply();
        file.completes(
                "quote_check_application",
                "administrator",
                Map.of("result", "INCOMPLETE", "missing", java.util.List.of("ORGANISATION_CHART")));
        String siren = file.organisation().siren();
        file.until(
                "a running deadline",
                () -> file.runningDeadline("BODY_MISSING_PIECES").isPresent());
        finds("administrator", Map.of("q", siren, "risk", "month")).body("number", contains(file.number()));
        finds("administrator", Map.of("q", siren, "risk", "overdue")).body("", empty());
    }

    @Test
    void aPageBehindTheLastIsEmptyAndAStrangerSeesNothing() {
        CaseJourney file = CaseJourney.apply();
        String siren = file.organisation().siren();

        finds("administrator", Map.of("q", siren, "page", 2)).body("", empty()).header("X-Total-Count", equalTo("1"));
        finds("auditor1", Map.of("q", siren)).body("", empty()).header("X-Total-Count", equalTo("0"));
    }

    private static ValidatableResponse finds(String user, Map<String, ?> query) {
        return Api.as(user).queryParams(query).get("/api/cases").then().statusCode(200);
    }
}
