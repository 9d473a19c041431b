package fr.attesta.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The inbox")
class InboxTest {

    @Test
    void findsATaskByEachOfItsNamesAndFiltersIt() {
        CaseJourney file = CaseJourney.apply();
        file.awaitTask("quote_check_application");
        String siren = file.organisation().siren();
        String spaced = siren.substring(0, 3) + " " + siren.substring(3, 6) + " " + siren.substring(6);

        for (String text : new String[] {
            siren, spaced, file.number().toLowerCase(), file.organisation().name()
        }) {
            finds("administrator", text, Map.of()).body("caseNumber", contains(file.number()));
        }
        finds("administrator", siren + " ! %", Map.of()).body("", empty());
        finds("administrator", siren, Map.of("category", "af", "department", "35", "stage", "quote", "due", "soon"))
                .body("kind", contains("quote_check_application"))
                .header("X-Total-Count", equalTo("1"))
                .header("X-Total-Count-Exact", equalTo("true"));
        for (Map<String, String> other : List.of(
                Map.of("category", "cfa"),
                Map.of("department", "974"),
                Map.of("stage", "suspension"),
                Map.of("kind", "decision_decide"),
                Map.of("due", "overdue"),
                Map.of("due", "none"),
                Map.of("auditor", "auditor1"),
                Map.of("priority", "urgent"),
                Map.of("page", "2"))) {
            finds("administrator", siren, other).body("", empty());
        }
        finds("auditor1", siren, Map.of()).body("", empty());
        Api.as("administrator")
                .queryParam("scope", "all")
                .queryParam("sort", "newest")
                .get("/api/tasks")
                .then()
                .body("caseNumber", hasItem(file.number()));
    }

    @Test
    void findsATaskByTheAuditorOfItsCase() {
        CaseJourney file = Stages.auditorAssigned();
        String siren = file.organisation().siren();
        Api.as("quality")
                .queryParams(Map.of("scope", "all", "q", siren, "auditor", "auditor1"))
                .get("/api/tasks")
                .then()
                .body("caseNumber", not(empty()));
        Api.as("quality")
                .queryParams(Map.of("scope", "all", "q", siren, "auditor", "auditor2"))
                .get("/api/tasks")
                .then()
                .body("", empty());
    }

    @Test
    void aTaskChangesHandsOfItsOwnRoleAndBothPeopleAreTold() {
        CaseJourney file = Stages.auditorAssigned();
        String task = file.awaitTask("audit_propose_dates").id();

        assign("auditor2", task, "auditor3").statusCode(404);
        assign("administrator", task, "reviewer")
                .statusCode(409)
                .body("errors.code", contains("task.cannot_be_given", "task.not_their_role"));
        assign("administrator", task, "nobody").statusCode(422).body("errors.field", contains("to"));
        assign("administrator", task, "auditor3").statusCode(200).body("moved", equalTo(1));
        assign("administrator", task, "auditor3").statusCode(200).body("moved", equalTo(0));

        finds("auditor3", file.organisation().siren(), Map.of("scope", "mine")).body("id", contains(task));
        finds("auditor1", file.organisation().siren(), Map.of("scope", "mine")).body("", empty());
        for (String reader : new String[] {"auditor1", "auditor3"}) {
            file.until(
                    "the mail to " + reader,
                    () -> LocalStackResource.mailsFor(reader + "@attesta.example").stream()
                            .anyMatch(mail -> mail.text().contains(file.number())
                                    && mail.text().contains("congés")));
        }
    }

    @Test
    void aTaskIsPlannedByThoseWhoMayDoIt() {
        CaseJourney file = CaseJourney.apply();
        String task = file.awaitTask("quote_check_application").id();
        String siren = file.organisation().siren();
        Map<String, Object> plan = Map.of("followUpOn", Time.today().plusDays(2).toString(), "priority", "URGENT");

        plan("reviewer", task, plan).statusCode(403);
        plan("administrator", task, Map.of("followUpOn", "2020-01-01", "priority", "HIGH"))
                .statusCode(422);
        plan("administrator", task, plan).statusCode(200).body("priority", equalTo("URGENT"));
        finds("administrator", siren, Map.of("priority", "urgent", "followup", "planned", "sort", "priority"))
                .body("id", contains(task));
        finds("administrator", siren, Map.of("followup", "reached")).body("", empty());
    }

    @Test
    void theListThatIsShownLeavesAsAFileForThoseWhoMaySeeIt() {
        CaseJourney file = CaseJourney.apply();
        file.awaitTask("quote_check_application");
        String siren = file.organisation().siren();

        fetches("administrator", "tasks.csv", Map.of("scope", "groups", "q", siren))
                .statusCode(200)
                .header("Content-Disposition", containsString("tasks-" + Time.today() + ".csv"))
                .body(
                        containsString(file.number()),
                        containsString(file.organisation().name()));
        fetches("administrator", "tasks.csv", Map.of("scope", "groups", "q", siren, "category", "cfa"))
                .statusCode(200)
                .body(not(containsString(file.number())));
        fetches("administrator", "tasks.xlsx", Map.of("scope", "groups", "q", siren))
                .statusCode(200)
                .contentType(containsString("spreadsheetml"));
        fetches("auditor1", "tasks.csv", Map.of("scope", "groups", "q", siren))
                .statusCode(200)
                .body(not(containsString(file.number())));
        fetches("auditor1", "tasks.xlsx", Map.of("scope", "all")).statusCode(403);
    }

    private static ValidatableResponse fetches(String user, String name, Map<String, String> query) {
        return Api.as(user)
                .accept("*/*")
                .queryParams(query)
                .get("/inbox/files/" + name)
                .then();
    }

    private static ValidatableResponse assign(String user, String task, String to) {
        return Api.as(user)
                .body(Map.of("tasks", List.of(task), "to", to, "reason", "congés"))
                .post("/api/tasks/assignments")
                .then();
    }

    private static ValidatableResponse plan(String user, String task, Map<String, ?> plan) {
        return Api.as(user).body(plan).post("/api/tasks/" + task + "/plan").then();
    }

    private static ValidatableResponse finds(String user, String text, Map<String, String> filter) {
        Map<String, String> query = new HashMap<>(filter);
        query.put("q", text);
        query.putIfAbsent("scope", "groups");
        return Api.as(user).queryParams(query).get("/api/tasks").then().statusCode(200);
    }
}
