package fr.attesta.journey;

import static fr.attesta.journey.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.calendar.WorkingDays;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The mail ledger on real servers")
class MailLedgerTest {

    @Test
    void aMailThatComesBackIsNotedOnceAndFlagsTheContact() {
        CaseJourney file = Stages.quoteSent();
        file.until("a sent mail", () -> state(file).equals("SENT"));
        assertThat(page(file)).doesNotContain("Courriel non remis");

        bounce("administrator", messageId(file)).statusCode(204);
        bounce("administrator", messageId(file)).statusCode(204);

        assertThat(state(file)).isEqualTo("BOUNCED");
        assertThat(page(file)).contains("Courriel non remis");
        assertThat(file.read("/journal").getList("code", String.class))
                .filteredOn("mail.bounced"::equals)
                .hasSize(1);
        refused(bounce("auditor1", messageId(file)), 403);
        refused(bounce("administrator", "<" + UUID.randomUUID() + "@attesta>"), 404);
        refused(bounce("administrator", "no id"), 404);
    }

    @Test
    void aMailWhoseSenderDiedLeavesAgainUnderItsMessageIdAndIsFlagged() throws SQLException {
        CaseJourney file = Stages.quoteSent();
        file.until("a sent mail", () -> state(file).equals("SENT"));
        String address = file.organisation().email();
        int before = LocalStackResource.mailsFor(address).size();

        Database.update(
                "update mail set state = 'SENDING', sent_at = null, claimed_until = now() - interval '1 second'"
                        + " where recipient_address = ?",
                address);

        file.until("the second copy", () -> state(file).equals("SENT"));
        assertThat(LocalStackResource.mailsFor(address)).hasSize(before + 1);
        assertThat(file.read("/mails").getBoolean("[0].possibleDuplicate")).isTrue();
        assertThat(file.read("/mails").getInt("[0].attempts")).isEqualTo(2);
    }

    @Test
    void theLedgerKnowsTheVersionOfTheText() {
        CaseJourney file = Stages.quoteSent();

        assertThat(file.read("/mails").getString("[0].templateVersion")).matches("[0-9a-f]{12}");
    }

    @Test
    void aMailWithTooLargeDocumentsIsRefusedWithAReason() throws SQLException {
        CaseJourney file = Stages.auditPlanned();
        String id = Database.text(
                "select m.id from mail m join case_file c on c.id = m.case_id where c.number = ? and m.template ="
                        + " 'audit_plan'",
                file.number());
        file.until("the sent plan", () -> "SENT".equals(stateOf(id)));
        String document = Database.text("select attachments ->> 0 from mail where id = cast(? as uuid)", id);
        Database.update("update document set size = 30000000 where id = cast(? as uuid)", document);
        int before = LocalStackResource.mailsFor(file.organisation().email()).size();

        Database.update("update mail set state = 'PLANNED', claimed_until = now() where id = cast(? as uuid)", id);

        file.until("a refusal", () -> "FAILED".equals(stateOf(id)));
        assertThat(Api.page("administrator", "/cases/" + file.number() + "?tab=mails"))
                .contains("non envoyé", "30000000", "20000000")
                .doesNotContain("Not sent");
        assertThat(Api.page("administrator", "/inbox")).contains("ses pièces jointes comptent 30000000 octets");
        assertThat(LocalStackResource.mailsFor(file.organisation().email())).hasSize(before);
    }

    @Test
    void aWorkingMorningBringsOneDigestToEachPersonWithTasksInTheirLanguage() throws SQLException {
        Database.update("insert into staff_member (user_name, display_name, email, roles, language) select"
                + " 'morning-reader', 'Rose Reader', 'morning-reader@attesta.example', roles, 'en' from staff_member"
                + " where user_name = 'administrator'");
        try {
            digests();
        } finally {
            Database.update("delete from staff_member where user_name = 'morning-reader'");
        }
    }

    private static void digests() {
        CaseJourney file = CaseJourney.apply();
        file.facts("quote_check_application");
        LocalDate day = Time.today().plusDays(1);
        while (!WorkingDays.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        String key = "task-digest:administrator:" + day;

        Time.advanceTo(day);

        if (Time.now().toLocalTime().isBefore(LocalTime.of(7, 30))) {
            assertThat(Database.count("select count(*) from mail where mail_key = ?", key))
                    .isZero();
            return;
        }
        file.until("the digest", () -> "SENT".equals(Database.text("select state from mail where mail_key = ?", key)));
        assertThat(Database.text("select text_body from mail where mail_key = ?", key))
                .contains("Claire Fontaine", "/inbox", "7 h 30");
        assertThat(Database.text(
                        "select subject || text_body from mail where mail_key = ?",
                        key.replace("administrator", "morning-reader")))
                .contains("Your tasks of", "Rose Reader", "These tasks were open this morning", "/inbox", "7:30");
        String subject = Database.text("select subject from mail where mail_key = ?", key);
        assertThat(LocalStackResource.mailsFor("administrator@attesta.example"))
                .filteredOn(mail -> mail.subject().equals(subject))
                .hasSize(1);
    }

    private static ValidatableResponse bounce(String user, String messageId) {
        return Api.as(user)
                .body(Map.of("messageId", messageId, "answer", "550 5.1.1 mailbox unavailable"))
                .post("/api/mails/bounces")
                .then();
    }

    private static String page(CaseJourney file) {
        return Api.as("administrator")
                .accept("text/html")
                .get("/cases/" + file.number())
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String messageId(CaseJourney file) {
        return file.read("/mails").getString("[0].messageId");
    }

    private static String state(CaseJourney file) {
        return file.read("/mails").getString("[0].state");
    }

    private static String stateOf(String id) {
        return Database.text("select state from mail where id = cast(? as uuid)", id);
    }
}
