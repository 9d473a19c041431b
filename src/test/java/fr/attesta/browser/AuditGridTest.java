package fr.attesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.attesta.journey.Api;
import fr.attesta.journey.CaseJourney;
import fr.attesta.journey.Stages;
import fr.attesta.journey.Time;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An auditor on site: opening meeting, grid by keyboard, two pages at once, and a lost connection. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The audit grid in a browser")
class AuditGridTest {

    private static final String SAMPLE = "Action échantillonnée 17";

    @Test
    void gridIsFilledInByKeyboardAndNothingIsLost() {
        CaseJourney file = onTheDay();
        String path = "/cases/" + file.number() + "/audit";
        try (Browser browser = Browser.wide();
                Browser other = Browser.phone()) {
            opensTheAudit(browser, file, path);
            Page page = browser.open(path);
            Locator first = page.locator("[data-line]").first();

            page.keyboard().press("j");
            page.keyboard().press("1");
            PlaywrightAssertions.assertThat(first.locator("[data-state]")).containsText("enregistré");

            lockedIndicatorTakesNoMinor(page);
            conflictShowsBothTexts(page, other, path);
            draftOutlivesALostConnection(page, path);
            browser.assertReadable("audit-grid");
            other.open(path);
            other.assertReadable("audit-grid");
            unfinishedGridIsNotSubmitted(file);
        }
    }

    private static void opensTheAudit(Browser browser, CaseJourney file, String path) {
        Page page = browser.openAs(Stages.AUDITOR, path);
        page.fill("[name=openedAt]", Time.today().minusDays(1) + "T09:00");
        page.fill("[name=people]", "Jeanne Martin, directrice");
        page.fill("[name=sample]", SAMPLE);
        if (browser.runsScripts()) {
            browser.assertReadable("audit-opening");
        }
        Browser.click(page, "text=Garder l’échantillon");
        assertThat(pageOf("quality", path)).doesNotContain(SAMPLE);
        page.fill("[name=openedAt]", Time.today().minusDays(1) + "T09:00");
        page.fill("[name=people]", "Jeanne Martin, directrice");
        Browser.click(page, "text=Ouvrir l’audit");
        assertThat(page.locator("[data-line]").count()).isGreaterThan(20);
        assertThat(pageOf("quality", path)).contains(SAMPLE).doesNotContain("data-writable");
        Api.as("auditor2").accept("text/html").get(path).then().statusCode(404);
        assertThat(file.journal()).contains("audit.opened");
    }

    /** On indicator 4 a finding is major: the key for a minor does nothing. */
    private static void lockedIndicatorTakesNoMinor(Page page) {
        Locator line = page.locator("#l-0-4");
        line.focus();
        page.keyboard().press("2");
        assertThat(line.locator("input:checked").count()).isZero();
        page.keyboard().press("3");
        PlaywrightAssertions.assertThat(line.locator("[data-follows=MAJOR]")).isVisible();
        PlaywrightAssertions.assertThat(page.locator("#grid-summary")).containsText("Une majeure");
    }

    private static void conflictShowsBothTexts(Page page, Browser other, String path) {
        Page second = other.openAs(Stages.AUDITOR, path);
        write(page, "#l-0-1", "Texte du premier");
        PlaywrightAssertions.assertThat(page.locator("#l-0-1 [data-state]")).containsText("enregistré");
        write(second, "#l-0-1", "Texte du second");
        PlaywrightAssertions.assertThat(second.locator("#l-0-1 .grid-conflict")).containsText("Texte du premier");
        PlaywrightAssertions.assertThat(second.locator("#l-0-1 [name=comment]")).hasValue("Texte du second");
        other.picture("audit-conflict");
        Browser.click(second, "#l-0-1 [data-mine]");
        PlaywrightAssertions.assertThat(second.locator("#l-0-1 [data-state]")).containsText("enregistré");
    }

    private static void draftOutlivesALostConnection(Page page, String path) {
        page.navigate(path);
        page.context().setOffline(true);
        write(page, "#l-0-2", "Écrit sans connexion");
        PlaywrightAssertions.assertThat(page.locator("#l-0-2 [data-state]")).containsText("en attente");
        page.context().setOffline(false);
        PlaywrightAssertions.assertThat(page.locator("#l-0-2 [data-state]")).containsText("enregistré");
        page.navigate(path);
        PlaywrightAssertions.assertThat(page.locator("#l-0-2 [name=comment]")).hasValue("Écrit sans connexion");
    }

    private static void write(Page page, String line, String comment) {
        page.locator(line + " details").evaluate("details => details.open = true");
        page.fill(line + " [name=comment]", comment);
    }

    private static void unfinishedGridIsNotSubmitted(CaseJourney file) {
        file.tries(
                        "audit_hold_audit",
                        Stages.AUDITOR,
                        Map.of("closedAt", Time.today().minusDays(1) + "T17:00:00", "halfDaysHeld", 2))
                .statusCode(422)
                .body("errors.code", Matchers.hasItems("audit.lines_missing", "audit.client_signature_required"));
    }

    @Test
    void lineIsSavedWithoutScript() {
        CaseJourney file = onTheDay();
        String path = "/cases/" + file.number() + "/audit";
        try (Browser browser = Browser.withoutScript()) {
            opensTheAudit(browser, file, path);
            Page page = browser.page();
            page.locator("#l-0-1 label:has([value=CONFORM])").click();
            Browser.click(page, "#l-0-1 [data-plain]");
            PlaywrightAssertions.assertThat(page.locator("#l-0-1 [data-state]")).containsText("enregistré");
            assertThat(page.locator("#l-0-1.is-complete").count()).isOne();
        }
    }

    private static CaseJourney onTheDay() {
        CaseJourney file = Stages.auditPlanned();
        LocalDate day = LocalDate.parse(file.facts("audit_hold_audit").getString("audit.startsOn"));
        Time.advanceTo(day.plusDays(1));
        return file;
    }

    private static String pageOf(String account, String path) {
        return Api.as(account)
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
