package fr.attesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.attesta.calendar.WorkingDays;
import fr.attesta.document.pdf.Printed;
import fr.attesta.journey.Api;
import fr.attesta.journey.CaseJourney;
import fr.attesta.journey.Database;
import fr.attesta.journey.Stages;
import fr.attesta.journey.Time;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Mails and deadlines in a browser")
class MailPagesTest {

    private static final Pattern LINK = Pattern.compile("/p/([A-Za-z0-9_.-]+)");

    @Test
    void everyMailIsListedAndShownWithARealCase() {
        CaseJourney file = Stages.quoteSent();
        introduce("Merci de <b>lire</b> ceci.<script>alert(1)</script> {0} {mail.link}");
        try (Browser wide = Browser.wide()) {
            Page page = wide.openAs("administrator", "/admin/mails");
            wide.assertReadable("mails");
            page = wide.open("/admin/mails/quote_reminder?language=fr&case=" + file.number());
            assertThat(page.frameLocator("iframe").locator("body").innerText())
                    .contains(
                            file.organisation().name(),
                            "Merci de <b>lire</b> ceci.<script>",
                            "</script> {0} {mail.link}",
                            "Ne plus recevoir");
            assertThat(page.frameLocator("iframe").locator("script, b").count()).isZero();
            wide.assertReadable("mail-preview");
            page.fill("#address", "nobody@elsewhere.invalid");
            Browser.click(page, "main form[method=post] button[type=submit]");
            assertThat(page.content()).contains("ne fait pas partie des adresses autorisées");
            assertThat(tests("nobody@elsewhere.invalid")).isZero();
            page.fill("#address", "essai@attesta.example");
            Browser.click(page, "main form[method=post] button[type=submit]");
            file.until(
                    "the copy",
                    () -> !LocalStackResource.mailsFor("essai@attesta.example").isEmpty());
        }
        try (Browser phone = Browser.phone()) {
            phone.openAs("administrator", "/admin/mails");
            phone.assertReadable("mails");
            phone.open("/admin/mails/quote_reminder");
            phone.assertReadable("mail-preview");
        }
    }

    @Test
    void aCourtesyMailMayBeDeclinedByItsReaderButAStatutoryOneMayNot() {
        Time.advanceTo(WorkingDays.onOrAfter(Time.today()));
        CaseJourney file = Stages.quoteSent();
        assertThat(text(file, "quote_sent")).doesNotContain("Ne plus recevoir");
        Time.advanceTo(file.due("BODY_QUOTE_EXPIRY").minusDays(15));
        file.awaitMail("quote_reminder");
        try (Browser reader = Browser.phone()) {
            Page page = reader.open("/p/" + lastLink(text(file, "quote_reminder")));
            reader.assertReadable("mail-opt-out");
            assertThat(declined(file)).isZero();
            Browser.click(page, "main form button[type=submit]");
            assertThat(declined(file)).isOne();
        }

        Time.advanceTo(file.due("BODY_QUOTE_EXPIRY").minusDays(7));

        file.until(
                "a note",
                () -> file.read("/journal").getList("code", String.class).contains("mail.not_wanted"));
        assertThat(file.mails()).containsExactly("quote_sent", "quote_reminder");
    }

    @Test
    void aMailThatComesBackIsCalledAfterAndTheProofOfADeadlineTellsEverything() throws Exception {
        CaseJourney file = Stages.quoteSent();
        file.until(
                "a sent mail", () -> file.read("/mails").getString("[0].state").equals("SENT"));
        Api.as("administrator")
                .body(Map.of(
                        "messageId", file.read("/mails").getString("[0].messageId"), "answer", "550 5.1.1 unknown"))
                .post("/api/mails/bounces")
                .then()
                .statusCode(204);
        try (Browser wide = Browser.wide()) {
            Page page = wide.openAs("administrator", "/inbox");
            wide.assertReadable("inbox-calls");
            String row = "li:has(a[href*='" + file.number() + "'])";
            page.fill(row + " input[name=note]", "Nouvelle adresse promise");
            Browser.click(page, row + " button");
            assertThat(page.locator(row).count()).isZero();
            page = wide.open("/cases/" + file.number() + "?tab=deadlines");
            page.locator("main details summary").first().click();
            wide.assertReadable("case-deadline-steps");
        }
        assertThat(file.runningDeadline("BODY_QUOTE_EXPIRY")).isPresent();
        assertThat(file.read("/journal").getList("code", String.class)).contains("phone.call_needed", "phone.called");
        assertThat(proof(file))
                .contains(
                        "550 5.1.1 unknown",
                        "empreinte vérifiée",
                        file.organisation().email(),
                        "Rappel au client");
    }

    @Test
    void staffGetTheirMailsInTheLanguageThatTheyChose() {
        try (Browser wide = Browser.wide()) {
            Page page = wide.openAs("reviewer", "/inbox");
            Browser.click(page, "form[action='/language'] button[value=en]");
            assertThat(languageOf("reviewer")).isEqualTo("en");
            Browser.click(page, "form[action='/language'] button[value=fr]");
            assertThat(languageOf("reviewer")).isEqualTo("fr");
        }
    }

    private static String languageOf(String userName) {
        return Database.text("select language from staff_member where user_name = ?", userName);
    }

    private static String proof(CaseJourney file) throws Exception {
        String id = file.read("/deadlines").getString("find { it.rule == 'BODY_QUOTE_EXPIRY' }.id");
        String path = "/cases/" + file.number() + "/deadlines/" + id + "/proof";
        Api.as("auditor1").accept("*/*").get(path).then().statusCode(404);
        byte[] pdf = Api.as("administrator")
                .accept("application/pdf")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        java.nio.file.Files.write(java.nio.file.Path.of("target/screenshots/deadline-proof.pdf"), pdf);
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        return Printed.text(pdf);
    }

    private static void introduce(String words) {
        Api.as("administrator")
                .body(Map.of("value", words, "validFrom", Time.today().toString(), "reason", "Accueil des lecteurs"))
                .post("/api/settings/mail.INTRODUCTION_FR")
                .then()
                .statusCode(200);
    }

    private static String text(CaseJourney file, String template) {
        return file.read("/mails").getString("find { it.template == '" + template + "' }.text");
    }

    private static String lastLink(String text) {
        String last = "";
        Matcher links = LINK.matcher(text);
        while (links.find()) {
            last = links.group(1);
        }
        return last;
    }

    private static long declined(CaseJourney file) {
        return Database.count(
                "select count(*) from mail_opt_out where address = lower(?)",
                file.organisation().email());
    }

    private static long tests(String address) {
        return Database.count("select count(*) from mail where recipient_address = ?", address);
    }
}
