package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import fr.attesta.browser.Browser;
import fr.attesta.local.LocalStackResource;
import fr.attesta.web.text.Formats;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("During an absence")
class AbsenceTest {

    private static final String AWAY = Stages.AUDITOR;
    private static final String DEPUTY = "auditor3";

    /** Other tests share the demo accounts: nobody stays away. */
    @AfterEach
    void everybodyComesBack() {
        List<String> ids = Api.as("administrator").get("/api/absences").path("id");
        ids.forEach(id -> Api.as("administrator")
                .post("/api/absences/" + id + "/drop")
                .then()
                .statusCode(204));
    }

    @Test
    void theDeputySeesTakesAndCompletesTheTasksOnBehalfOfThePerson() {
        CaseJourney file = Stages.auditorAssigned();
        String task = file.awaitTask("audit_propose_dates").id();
        Api.as(DEPUTY).get("/api/tasks/" + task).then().statusCode(404);

        goesAway(AWAY, Map.of("deputy", DEPUTY)).statusCode(200);

        tasksOf(DEPUTY, file).body("id", contains(task));
        assertThat(Api.page(DEPUTY, "/inbox?q=" + file.organisation().siren())).contains("Pour Julien Moreau");
        assertThat(Api.page(DEPUTY, "/tasks/" + task)).contains("pour le compte de Julien Moreau, absent");
        Api.as(DEPUTY).get("/api/cases").then().body("number", hasItem(file.number()));
        assertThat(Api.page(DEPUTY, "/organisations?q=" + file.number()))
                .contains(file.organisation().siren());
        Api.as("auditor2").get("/api/tasks/" + task).then().statusCode(404);
        Api.as(DEPUTY)
                .post("/api/tasks/" + task + "/claim")
                .then()
                .statusCode(200)
                .body("assignee", equalTo(DEPUTY))
                .body("onBehalfOf", equalTo(AWAY));
        Api.as(AWAY).post("/api/tasks/" + task + "/claim").then().statusCode(409);
        Api.as(DEPUTY)
                .body(Stages.proposal(file))
                .post("/api/tasks/" + task + "/complete")
                .then()
                .statusCode(200);

        for (String code : List.of("task.claimed", "audit.dates_proposed", "task.completed")) {
            Map<String, Object> line = journalLine(file, code);
            assertThat(line).as(code).containsEntry("actor", DEPUTY).containsEntry("onBehalfOf", AWAY);
        }
        assertThat(Api.page(DEPUTY, "/tasks/" + task)).contains("Karim Benali, pour le compte de Julien Moreau");
    }

    @Test
    void theDeputyGivesATaskBackToThePersonAndLosesSightOfTheOthersAfterwards() {
        CaseJourney taken = Stages.auditorAssigned();
        CaseJourney other = Stages.auditorAssigned();
        String task = taken.awaitTask("audit_propose_dates").id();
        String untouched = other.awaitTask("audit_propose_dates").id();
        String absence = goesAway(AWAY, Map.of("deputy", DEPUTY))
                .statusCode(200)
                .extract()
                .path("id");

        Api.as(DEPUTY).post("/api/tasks/" + task + "/claim").then().statusCode(200);
        Api.as(DEPUTY)
                .post("/api/tasks/" + task + "/release")
                .then()
                .statusCode(200)
                .body("assignee", equalTo(AWAY));
        Api.as(DEPUTY).get("/api/tasks/" + untouched).then().statusCode(200);
        Api.as("auditor2").post("/api/absences/" + absence + "/drop").then().statusCode(404);
        Api.as(AWAY).post("/api/absences/" + absence + "/drop").then().statusCode(204);

        Api.as(DEPUTY).get("/api/tasks/" + untouched).then().statusCode(404);
        Api.as(DEPUTY).post("/api/tasks/" + untouched + "/claim").then().statusCode(404);
        tasksOf(DEPUTY, other).body("", empty());
    }

    @Test
    void whoeverAuditedMayNotDecideAsADeputyEither() throws Exception {
        CaseJourney file = Stages.fileReviewed();
        String task = file.awaitTask("decision_decide").id();
        // every demo account has one role: this decision is made one for auditors, and the absent one has taken it
        Database.update("update task set candidate_role = 'auditor', assignee = 'auditor2' where id = ?::uuid", task);

        String absence = goesAway("auditor2", Map.of("deputy", AWAY))
                .statusCode(200)
                .extract()
                .path("id");
        Api.as(AWAY)
                .post("/api/tasks/" + task + "/claim")
                .then()
                .statusCode(403)
                .body("errors.code", contains("decision.took_part"));
        Api.as(AWAY)
                .body(Map.of("decision", "GRANTED"))
                .post("/api/tasks/" + task + "/complete")
                .then()
                .statusCode(403);

        Api.as("auditor2").post("/api/absences/" + absence + "/drop").then().statusCode(204);
        goesAway("auditor2", Map.of("deputy", DEPUTY)).statusCode(200);
        Api.as(DEPUTY)
                .body(Map.of("decision", "GRANTED"))
                .post("/api/tasks/" + task + "/complete")
                .then()
                .statusCode(200)
                .body("onBehalfOf", equalTo("auditor2"));
        assertThat(journalLine(file, "decision.taken"))
                .containsEntry("actor", DEPUTY)
                .containsEntry("onBehalfOf", "auditor2");
    }

    @Test
    void whoeverDidTheTaskOfAnAuditorAsADeputyMayNotDecide() throws Exception {
        CaseJourney file = Stages.auditorAssigned();
        goesAway(AWAY, Map.of("deputy", DEPUTY)).statusCode(200);
        file.completes("audit_propose_dates", DEPUTY, Stages.proposal(file));
        everybodyComesBack();
        Stages.chooseDate(file);
        Stages.sendPlan(file);
        Stages.holdAudit(file);
        Stages.writeReport(file);
        Stages.agreeWithReport(file);
        file.completes("decision_review_file", "reviewer", Stages.passed());
        String task = file.awaitTask("decision_decide").id();

        Database.update("update task set candidate_role = 'auditor', assignee = ? where id = ?::uuid", DEPUTY, task);

        Api.as(DEPUTY)
                .body(Map.of("decision", "GRANTED"))
                .post("/api/tasks/" + task + "/complete")
                .then()
                .statusCode(403)
                .body("errors.code", contains("decision.took_part"));
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        LocalDate today = Time.today();
        refuses(AWAY, Map.of("deputy", AWAY), 422, "absence.own_deputy");
        refuses(AWAY, Map.of("deputy", "nobody"), 422, "absence.no_such_person");
        refuses(AWAY, Map.of("deputy", "reviewer"), 422, "absence.deputy_role");
        refuses(
                AWAY,
                Map.of("deputy", DEPUTY, "lastDay", today.minusDays(1).toString()),
                422,
                "absence.end_before_start");
        refuses(
                AWAY,
                Map.of(
                        "deputy", DEPUTY,
                        "firstDay", today.minusDays(9).toString(),
                        "lastDay", today.minusDays(1).toString()),
                422,
                "absence.over");
        refuses("auditor2", Map.of("person", AWAY, "deputy", DEPUTY), 403, "absence.of_somebody_else");

        goesAway("administrator", Map.of("person", AWAY, "deputy", DEPUTY)).statusCode(200);
        refuses(AWAY, Map.of("deputy", "auditor2"), 409, "absence.overlaps");
        refuses("auditor2", Map.of("deputy", AWAY), 409, "absence.deputy_away");
        refuses(DEPUTY, Map.of("deputy", "auditor2"), 409, "absence.stands_in");
        Api.as("auditor2").get("/api/absences").then().body("userName", not(hasItem(AWAY)));
        Api.as(DEPUTY).get("/api/absences").then().body("userName", hasItem(AWAY));
    }

    @Test
    void theDeputyReadsByMailForWhomFromWhenToWhenAndWhereTheTasksAre() throws Exception {
        LocalDate last = Time.today().plusDays(20);
        String absence = recorded(AWAY, Map.of("deputy", DEPUTY));

        assertThat(mail("absence_deputy", absence))
                .startsWith(Database.text("select email from staff_member where user_name = ?", DEPUTY))
                .contains("Julien Moreau s’absente du", Formats.date(last), "/inbox");
        assertThat(mail("absence_recorded", absence)).isNull();

        Database.update("update staff_member set language = 'en' where user_name = ?", DEPUTY);
        drop(AWAY, absence).statusCode(204);
        Database.update("update staff_member set language = 'fr' where user_name = ?", DEPUTY);

        assertThat(mail("absence_deputy_released", absence)).contains("You no longer stand in for Julien Moreau");
        drop(AWAY, absence).statusCode(404);
        assertThat(mails(absence)).isEqualTo(2);
    }

    @Test
    void thePersonReadsWhatSomebodyElseHasRecordedForThem() throws Exception {
        String absence = recorded("administrator", Map.of("person", AWAY, "deputy", DEPUTY));
        assertThat(mail("absence_recorded", absence))
                .startsWith(Database.text("select email from staff_member where user_name = ?", AWAY))
                .contains(displayName("administrator") + " a enregistré votre absence", "Karim Benali", "/absences");

        drop("administrator", absence).statusCode(204);
        assertThat(mail("absence_dropped", absence)).contains(displayName("administrator") + " a supprimé");
        assertThat(mails(absence)).isEqualTo(4);

        String own = recorded(AWAY, Map.of("deputy", DEPUTY));
        drop("administrator", own).statusCode(204);
        assertThat(mail("absence_recorded", own)).isNull();
        assertThat(mail("absence_dropped", own)).isNotNull();
    }

    @Test
    void nobodyGetsAMailAboutWhatIsRefusedAndADeputyWithoutAnAddressStandsInAllTheSame() throws Exception {
        long before = Database.count("select count(*) from mail where template like 'absence%'");
        refuses(AWAY, Map.of("deputy", AWAY), 422, "absence.own_deputy");
        String address = Database.text("select email from staff_member where user_name = ?", DEPUTY);
        Database.update("update staff_member set email = '' where user_name = ?", DEPUTY);
        try {
            recorded(AWAY, Map.of("deputy", DEPUTY));
        } finally {
            Database.update("update staff_member set email = ? where user_name = ?", address, DEPUTY);
        }
        assertThat(Database.count("select count(*) from mail where template like 'absence%'"))
                .isEqualTo(before);
    }

    @Test
    void isRecordedOnAPageThatNeedsNoScript() {
        LocalDate today = Time.today();
        try (Browser plain = Browser.withoutScript();
                Browser phone = Browser.phone()) {
            Page page = plain.openAs("administrator", "/absences");
            page.selectOption("#person", AWAY);
            page.selectOption("#deputy", AWAY);
            page.fill("#firstDay", today.toString());
            page.fill("#lastDay", today.plusDays(3).toString());
            Browser.click(page, "form[action='/absences'] button");
            assertThat(page.textContent("main")).contains("On ne se supplée pas soi-même");
            assertThat(page.inputValue("#lastDay")).isEqualTo(today.plusDays(3).toString());

            page.selectOption("#deputy", DEPUTY);
            Browser.click(page, "form[action='/absences'] button");
            assertThat(page.textContent("main"))
                    .contains("Karim Benali assure la suppléance")
                    .contains("En cours");
            phone.openAs("administrator", "/absences");
            phone.assertReadable("absences");
            Browser.click(page, "form[action$='/drop'] button");
            assertThat(page.textContent("main")).contains("Aucune absence");
        }
    }

    private static ValidatableResponse goesAway(String caller, Map<String, String> absence) {
        Map<String, String> body = new HashMap<>(absence);
        body.putIfAbsent("firstDay", Time.today().toString());
        body.putIfAbsent("lastDay", Time.today().plusDays(20).toString());
        return Api.as(caller).body(body).post("/api/absences").then();
    }

    private static String recorded(String caller, Map<String, String> absence) {
        return goesAway(caller, absence).statusCode(200).extract().path("id");
    }

    private static ValidatableResponse drop(String caller, String absence) {
        return Api.as(caller).post("/api/absences/" + absence + "/drop").then();
    }

    /** Address, subject and text of the one mail; null when there is none. */
    private static String mail(String template, String absence) {
        return Database.text(
                "select recipient_address || ' ' || subject || ' ' || text_body from mail where mail_key = ?",
                template + ":" + absence);
    }

    private static long mails(String absence) {
        return Database.count("select count(*) from mail where mail_key like ?", "%:" + absence);
    }

    private static String displayName(String user) {
        return Database.text("select display_name from staff_member where user_name = ?", user);
    }

    private static void refuses(String caller, Map<String, String> absence, int status, String code) {
        goesAway(caller, absence).statusCode(status).body("errors.code", contains(code));
    }

    private static ValidatableResponse tasksOf(String user, CaseJourney file) {
        return Api.as(user)
                .queryParams(Map.of("scope", "mine", "q", file.organisation().siren()))
                .get("/api/tasks")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> journalLine(CaseJourney file, String code) {
        return file.read("/journal").getMap("find { it.code == '" + code + "' }");
    }
}
