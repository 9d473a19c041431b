package fr.attesta.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.attesta.browser.Browser;
import fr.attesta.journey.Api;
import fr.attesta.journey.CaseJourney;
import fr.attesta.journey.Cycle;
import fr.attesta.journey.Database;
import fr.attesta.journey.OnItsOwn;
import fr.attesta.journey.Stages;
import fr.attesta.journey.Takeover;
import fr.attesta.journey.Time;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The time machine")
class SimulationTest implements OnItsOwn {

    /** Rows of every table, so that one that is written anywhere shows; but mails, since a digest may just have its hour. */
    private static final String ROWS = "select string_agg(table_name || ' ' || (xpath('/row/n/text()',"
            + " query_to_xml('select count(*) as n from ' || table_name, false, true, '')))[1]::text, ',' order by"
            + " table_name) from information_schema.tables where table_schema = 'public' and table_name not in"
            + " ('sign_in_session', 'mail')";

    private static final String MAILS = "select count(*)::text from mail where template <> 'task_digest'";

    private static final String ACTED = "select string_agg(distinct to_char(at at time zone 'Europe/Paris',"
            + " 'YYYY-MM-DD') || ' ' || (details ->> 'rule'), ',') from journal_entry"
            + " where code = 'deadline.acted' and case_id = ?::uuid";

    private static final String STARTED = "select string_agg(to_char(at at time zone 'Europe/Paris', 'YYYY-MM-DD')"
            + " || ' ' || (details ->> 'process'), ',') from journal_entry"
            + " where code = 'process.started' and case_id = ?::uuid";

    private static final String MAILED = "select string_agg(to_char(planned_at at time zone 'Europe/Paris',"
            + " 'YYYY-MM-DD') || ' ' || template, ',') from mail where template <> 'deadline_escalation' and case_id ="
            + " ?::uuid";

    private static final String ALERTED = "select string_agg(to_char(planned_at at time zone 'Europe/Paris',"
            + " 'YYYY-MM-DD'), ',') from mail where template = 'deadline_escalation' and case_id = ?::uuid";

    private static final String TASKS = "select string_agg(to_char(created_at at time zone 'Europe/Paris',"
            + " 'YYYY-MM-DD') || ' ' || kind, ',') from task where case_id = ?::uuid";

    @Test
    void whatIsForetoldIsWhatThePlannerThenDoesAndLookingAheadWritesNothing() {
        CaseJourney file = Stages.certified();
        file.until("the dates", () -> file.runningDeadline("R3_11_EXPIRY").isPresent());
        Set<String> startedBefore = rows(STARTED, file);
        Set<String> mailedBefore = rows(MAILED, file);
        Set<String> tasksBefore = rows(TASKS, file);
        Time.advance(1);
        String before = Database.text(ROWS);
        String mailsBefore = Database.text(MAILS);

        JsonPath told = simulate(Map.of("caseNumber", file.number(), "months", 24, "scenario", "SILENCE"));
        simulate(Map.of("months", 36, "scenario", "WORST_CASE"));

        assertThat(Database.text(ROWS)).isEqualTo(before);
        assertThat(Database.text(MAILS)).isEqualTo(mailsBefore);
        LocalDate last = LocalDate.parse(told.getString("to"));
        goOn(file, told);
        Time.advanceTo(last);
        Set<String> started = rows(STARTED, file);
        started.removeAll(startedBefore);
        Set<String> mailed = rows(MAILED, file);
        mailed.removeAll(mailedBefore);
        Set<String> tasks = rows(TASKS, file);
        tasks.removeAll(tasksBefore);

        assertThat(foretold(told, "START")).isNotEmpty().isEqualTo(started);
        assertThat(foretold(told, "MAIL")).isNotEmpty().isEqualTo(mailed);
        assertThat(foretold(told, "TASK")).isNotEmpty().isEqualTo(tasks);
        assertThat(told.getList("entries.findAll { it.kind == 'ALERT' }.on", String.class))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(rows(ALERTED, file));
        assertThat(rulesOf(told)).isEqualTo(rows(ACTED, file));
    }

    @Test
    void aTakeoverIsForetoldWithTheDatesThatTheCertificateThenHas() {
        LocalDate start = Time.today().minusMonths(11);
        CaseJourney file = Takeover.filed(Takeover.asked(start));
        file.awaitTask("cycle_check_transfer");
        Set<String> tasksBefore = rows(TASKS, file);
        Set<String> startedBefore = rows(STARTED, file);
        Set<String> mailedBefore = rows(MAILED, file);
        JsonPath told = simulate(Map.of("caseNumber", file.number(), "months", 2, "scenario", "ON_TIME"));
        JsonPath far = simulate(Map.of("caseNumber", file.number(), "months", 36, "scenario", "ON_TIME"));

        Takeover.decided(file);
        Time.advanceTo(day(told, "START", "surveillance"));
        file.clientAnswers("file_update_surveillance", Cycle.news());
        file.completes("cycle_review_file_update", "administrator", Map.of());
        file.completes("audit_assign_auditor", "administrator", Map.of("auditor", Stages.AUDITOR));
        Stages.proposeDate(file);
        Stages.chooseDate(file);
        Stages.sendPlan(file);
        Time.advanceTo(LocalDate.parse(told.getString("to")));

        assertThat(foretold(told, "CERTIFICATE")).hasSize(1).first().asString().endsWith(" TAKEN_OVER");
        assertThat(foretold(told, "START")).isNotEmpty().isEqualTo(without(rows(STARTED, file), startedBefore));
        assertThat(foretold(told, "MAIL")).isNotEmpty().isEqualTo(without(rows(MAILED, file), mailedBefore));
        assertThat(foretold(told, "TASK")).isNotEmpty().isEqualTo(without(rows(TASKS, file), tasksBefore));
        assertThat(day(far, "AUDIT", "surveillance")).isEqualTo(start.plusMonths(14));
        assertThat(day(far, "START", "renewal").toString())
                .isEqualTo(
                        file.read("/deadlines").getString("find { it.rule == 'R3_12_RENEWAL_CONTACT' }.windowStartOn"));
    }

    @Test
    void aBoundedQuestionIsAnsweredAndAnyOtherRefusedWithItsReasons() {
        answer(Map.of("months", 37, "scenario", "SILENCE"), 422).body("errors[0].field", equalTo("months"));
        answer(Map.of("months", 0, "scenario", "SILENCE"), 422);
        answer(Map.of("scenario", "SILENCE"), 422).body("errors[0].field", equalTo("months"));
        answer(Map.of("months", 12), 422).body("errors[0].field", equalTo("scenario"));
        answer(Map.of("months", 12, "scenario", "HOPE"), 422).body("errors[0].field", equalTo("scenario"));
        answer(Map.of("months", 12, "scenario", "SILENCE", "caseNumber", "AT-1999-1"), 404);
        answer(Map.of("months", 12, "scenario", "SILENCE", "certificate", "X-1"), 404);
        answer(Map.of("months", 12, "scenario", "SILENCE", "certificate", "X-1", "caseNumber", "AT-1"), 422);
        Api.as("auditor1")
                .body(Map.of("months", 12, "scenario", "SILENCE"))
                .post("/api/simulations")
                .then()
                .statusCode(403);
        Api.as("quality")
                .accept("text/csv")
                .body(Map.of("months", 12, "scenario", "ON_TIME"))
                .post("/api/simulations")
                .then()
                .statusCode(200)
                .body(containsString("date;genre;quoi"));
        Api.as("quality")
                .accept("*/*")
                .body(Map.of("months", 1, "scenario", "ON_TIME"))
                .post("/api/simulations")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON);
    }

    @Test
    void thePageIsReadableOnEveryScreen() {
        CaseJourney file = Stages.certified();
        for (boolean wide : List.of(true, false)) {
            try (Browser browser = wide ? Browser.wide() : Browser.phone()) {
                browser.openAs(
                        "administrator", "/simulation?months=36&scenario=WORST_CASE&caseNumber=" + file.number());
                assertThat(browser.page().content()).contains("Renouvellement", "R3_12_RENEWAL_AUDIT");
                browser.assertReadable("simulation");
                browser.open("/simulation/demand?months=36");
                assertThat(browser.page().content()).contains("Jours d’audit par mois");
                browser.assertReadable("demand");
            }
        }
    }

    /** The engine offers a task a moment after its day has begun: the clock waits for it there, as days do. */
    private static void goOn(CaseJourney file, JsonPath told) {
        List<Map<String, String>> tasks = told.getList("entries.findAll { it.kind == 'TASK' }");
        for (Map<String, String> task : tasks) {
            Time.advanceTo(LocalDate.parse(task.get("on")));
            file.awaitTask(task.get("what"));
        }
    }

    private static LocalDate day(JsonPath told, String kind, String what) {
        return LocalDate.parse(
                told.getString("entries.find { it.kind == '" + kind + "' && it.what == '" + what + "' }.on"));
    }

    private static Set<String> without(Set<String> rows, Set<String> before) {
        rows.removeAll(before);
        return rows;
    }

    private static JsonPath simulate(Map<String, Object> question) {
        return answer(question, 200).extract().jsonPath();
    }

    private static ValidatableResponse answer(Map<String, Object> question, int status) {
        return Api.as("administrator")
                .body(question)
                .post("/api/simulations")
                .then()
                .statusCode(status);
    }

    private static Set<String> foretold(JsonPath told, String kind) {
        List<String> found =
                told.getList("entries.findAll { it.kind == '" + kind + "' }.collect { it.on + ' ' + it.what }");
        return new TreeSet<>(found);
    }

    private static Set<String> rulesOf(JsonPath told) {
        List<String> found = told.getList("entries.collect { it.on + ' ' + it.rule }");
        return new TreeSet<>(found);
    }

    private static Set<String> rows(String query, CaseJourney file) {
        String all = Database.text(query, file.id());
        return all == null
                ? new TreeSet<>()
                : Arrays.stream(all.split(",")).collect(Collectors.toCollection(TreeSet::new));
    }
}
