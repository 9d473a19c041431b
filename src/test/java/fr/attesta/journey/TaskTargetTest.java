package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.calendar.WorkingDays;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("A target of the body for a task")
class TaskTargetTest {

    private static final String CHECK = "quote_check_application";
    private static final String SETTING = "target." + CHECK;

    @Test
    void aTaskThatNothingDatesHasTheTargetThatShips() {
        JsonPath task = check(CaseJourney.apply());

        assertThat(task.getString("dueOn"))
                .isEqualTo(WorkingDays.after(Time.today(), 5).toString());
        assertThat(task.getBoolean("ownTarget")).isTrue();
    }

    @Test
    void aTaskThatARuleDatesHasNone() {
        CaseJourney file = Stages.contractSigned();
        file.completes("audit_assign_auditor", "administrator", Map.of("auditor", Stages.AUDITOR));

        JsonPath task = task(file, "audit_propose_dates");

        assertThat(task.getString("dueOn"))
                .isEqualTo(file.due("R3_1_PROPOSE_DATE").toString());
        assertThat(task.getBoolean("ownTarget")).isFalse();
    }

    @Test
    void theBodySetsAnotherOrNoneForTasksToCome() {
        CaseJourney before = CaseJourney.apply();
        String due = check(before).getString("dueOn");
        try (BodySetting none = BodySetting.of(SETTING, "0")) {
            assertThat(check(CaseJourney.apply()).getString("dueOn")).isNull();
            assertThat(check(before).getString("dueOn")).isEqualTo(due);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "61", "soon", "1.5"})
    void aTargetIsAWholeNumberOfWorkingDays(String value) {
        Api.as("administrator")
                .body(BodySetting.change(value))
                .post("/api/settings/" + SETTING)
                .then()
                .statusCode(422);
    }

    private static JsonPath check(CaseJourney file) {
        return task(file, CHECK);
    }

    private static JsonPath task(CaseJourney file, String kind) {
        return Api.as("administrator")
                .get("/api/tasks/" + file.awaitTask(kind).id())
                .jsonPath();
    }
}
