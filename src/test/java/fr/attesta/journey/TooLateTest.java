package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.attesta.browser.Browser;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people read when something has happened between opening a page and sending it. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("A task that changes while one works on it")
class TooLateTest {

    private static final String REMARK = "Le bilan pédagogique manque, rappeler lundi";

    @Test
    void tellsWhoHasItNowAndKeepsWhatWasTyped() {
        CaseJourney file = Stages.auditorAssigned();
        String task = file.awaitTask("audit_propose_dates").id();
        String day = Time.workingDay(Time.today().plusDays(9)).toString();
        try (Browser phone = Browser.phone()) {
            Page page = phone.openAs("auditor1", "/tasks/" + task);
            page.fill("input[name='dates[0]']", day);
            give(task, "auditor3");

            Browser.click(page, "form[action^='/tasks/" + task + "?'] button[type=submit]");

            assertThat(page.textContent("[role=alert]")).contains("Cette tâche est attribuée à Karim Benali");
            assertThat(page.inputValue("input[name='dates[0]']")).isEqualTo(day);
            assertThat(page.locator("form[action^='/tasks/" + task + "?'] button[type=submit]")
                            .count())
                    .isZero();
            phone.assertReadable("task-taken");
        }
    }

    @Test
    void cannotBeTakenTwice() {
        CaseJourney file = Stages.auditorAssigned();
        String task = file.awaitTask("audit_propose_dates").id();
        give(task, "auditor3");
        Api.as("auditor3").post("/api/tasks/" + task + "/release").then().statusCode(200);
        String list = "/inbox?scope=groups&q=" + file.organisation().siren();
        try (Browser plain = Browser.withoutScript()) {
            Page page = plain.openAs("auditor1", list);
            Api.as("auditor3").post("/api/tasks/" + task + "/claim").then().statusCode(200);

            Browser.click(page, "form[action='/inbox/" + task + "/claim'] button");

            assertThat(page.url()).contains("scope=groups");
            assertThat(page.textContent(".alert-warning"))
                    .contains("Vous n’avez pas pu prendre cette tâche", "Karim Benali");
        }
    }

    @Test
    void thatTheProcessHasCancelledKeepsWhatWasTyped() {
        CaseJourney file = CaseJourney.apply();
        String task = file.awaitTask("quote_check_application").id();
        try (Browser browser = Browser.wide()) {
            Page page = browser.openAs("administrator", "/tasks/" + task);
            page.fill("#remark", REMARK);
            page.check("input[name='result'][value='INADMISSIBLE']");
            file.withdraws();

            Browser.click(page, "form[action^='/tasks/" + task + "?'] button[type=submit]");

            assertThat(page.textContent("[role=alert]"))
                    .contains("Votre réponse n’est pas enregistrée", "Le processus a annulé cette tâche");
            assertThat(page.inputValue("#remark")).isEqualTo(REMARK);
            browser.open("/tasks/" + task);
            assertThat(page.textContent("main")).contains("Tâche annulée par le processus");
        }
    }

    @Test
    void isCompletedAlsoWhileTheEngineIsStoppedAndThePagesSaySo() {
        CaseJourney file = CaseJourney.apply();
        String task = file.awaitTask("quote_check_application").id();
        LocalStackResource.killZeebe();
        try (Browser browser = Browser.wide()) {
            file.until(
                    "the warning on the page",
                    () -> Api.page("administrator", "/tasks/" + task).contains("Le moteur de processus ne répond pas"));
            Page page = browser.openAs("administrator", "/tasks/" + task);
            page.check("input[name='result'][value='COMPLETE']");

            Browser.click(page, "form[action^='/tasks/" + task + "?'] button[type=submit]");

            assertThat(page.url()).contains("/inbox");
            assertThat(page.textContent(".alert-warning >> nth=0"))
                    .contains("votre décision est gardée et lui sera transmise");
        } finally {
            LocalStackResource.startZeebe();
        }
        file.awaitTask("quote_review_quote");
    }

    private static void give(String task, String to) {
        Api.as("administrator")
                .body(Map.of("tasks", List.of(task), "to", to))
                .post("/api/tasks/assignments")
                .then()
                .statusCode(200);
    }
}
