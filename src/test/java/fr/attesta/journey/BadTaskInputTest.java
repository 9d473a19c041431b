package fr.attesta.journey;

import static fr.attesta.journey.Answers.PROBLEM;
import static fr.attesta.journey.Answers.atOnce;
import static fr.attesta.journey.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Bad input: POST /api/tasks/{id}/…")
class BadTaskInputTest {

    @Test
    @DisplayName("unknown id: 404; no id at all: 404")
    void unknown() {
        for (String id : List.of(UUID.randomUUID().toString(), "42", "%20")) {
            for (String verb : List.of("claim", "release", "complete")) {
                refused(
                        Api.as("administrator")
                                .body("{}")
                                .post("/api/tasks/" + id + "/" + verb)
                                .then(),
                        404);
            }
        }
    }

    @Test
    @DisplayName("payload of another kind: 422, and the task stays open")
    void otherPayload() {
        CaseJourney file = CaseJourney.apply();

        file.tries("quote_check_application", "administrator", Map.of("auditor", "auditor1"))
                .statusCode(422)
                .contentType(PROBLEM);
        file.tries("quote_check_application", "administrator", Map.of("result", "PERHAPS"))
                .statusCode(422)
                .contentType(PROBLEM)
                .body("errors.field", hasItem("result"));
        file.tries("quote_check_application", "administrator", "{\"result\":")
                .statusCode(400)
                .contentType(PROBLEM);

        assertThat(file.openTasks()).containsExactly("quote_check_application");
    }

    @Test
    @DisplayName("refused by a rule: 422, and neither journal nor outbox tell of it")
    void rolledBack() {
        CaseJourney file = CaseJourney.applyWith(form -> form.remove("swornStatement"));
        file.completes(
                "quote_check_application",
                "administrator",
                Map.of("result", "INCOMPLETE", "missing", List.of("SWORN_STATEMENT")));
        CaseJourney other = CaseJourney.applyWith(form -> form.remove("swornStatement"));
        other.tries("quote_check_application", "administrator", Map.of("result", "COMPLETE"))
                .statusCode(422);

        assertThat(other.journal()).doesNotContain("application.checked", "task.completed");
        assertThat(Database.count(
                        "select count(*) from outbox_message where kind = 'TASK_COMPLETION'" + " and case_id = ?::uuid",
                        other.id()))
                .isZero();
    }

    @Test
    @DisplayName("the same completion again: 200 and nothing changes; another one: 409")
    void twice() {
        CaseJourney file = CaseJourney.apply();
        String id = file.awaitTask("quote_check_application").id();
        file.completes("quote_check_application", "administrator", Map.of("result", "COMPLETE"));
        file.awaitTask("quote_review_quote");
        List<String> journal = file.journal();

        complete(id, Map.of("result", "COMPLETE")).statusCode(200);
        refused(complete(id, Map.of("result", "INADMISSIBLE", "remark", "Non")), 409);
        refused(Api.as("administrator").post("/api/tasks/" + id + "/claim").then(), 409);

        assertThat(file.journal()).isEqualTo(journal);
        assertThat(file.openTasks()).containsExactly("quote_review_quote");
    }

    @Test
    @DisplayName("the same completion eight times at once: it counts once")
    void atTheSameTime() throws Exception {
        CaseJourney file = CaseJourney.apply();
        String id = file.awaitTask("quote_check_application").id();

        List<Integer> answers = atOnce(
                8, () -> complete(id, Map.of("result", "COMPLETE")).extract().statusCode());

        assertThat(answers).containsOnly(200);
        file.awaitTask("quote_review_quote");
        assertThat(file.journal().stream().filter("application.checked"::equals))
                .hasSize(1);
    }

    @Test
    @DisplayName("somebody else's task: 409, taken or completed")
    void somebodyElses() {
        CaseJourney file = Stages.auditorAssigned();
        String id = file.awaitTask("audit_propose_dates").id();

        refused(Api.as("administrator").post("/api/tasks/" + id + "/claim").then(), 409);
        refused(complete(id, Map.of("dates", List.of(Time.today().plusDays(9).toString()))), 409);
        refused(Api.as("administrator").post("/api/tasks/" + id + "/release").then(), 409);

        assertThat(file.openTasks()).containsExactly("audit_propose_dates");
    }

    @Test
    @DisplayName("proposed date in the past: 422")
    void pastDate() {
        CaseJourney file = Stages.auditorAssigned();

        file.tries(
                        "audit_propose_dates",
                        Stages.AUDITOR,
                        Map.of("dates", List.of(Time.today().minusDays(1).toString())))
                .statusCode(422)
                .body("errors.field", hasItem("dates[0]"));
        file.tries("audit_propose_dates", Stages.AUDITOR, Map.of()).statusCode(422);
    }

    private ValidatableResponse complete(String id, Map<String, Object> payload) {
        return Api.as("administrator")
                .body(payload)
                .post("/api/tasks/" + id + "/complete")
                .then();
    }
}
