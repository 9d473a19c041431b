package fr.attesta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.attesta.journey.CaseJourney;
import fr.attesta.journey.Stages;
import fr.attesta.local.LocalStackResource;
import fr.attesta.local.mail.ReceivedMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The inbox in a browser")
class InboxInABrowserTest {

    @Test
    void isWorkedThroughByKeyboard() {
        CaseJourney file = CaseJourney.apply();
        String task = file.awaitTask("quote_check_application").id();
        try (Browser browser = Browser.wide()) {
            Page page = browser.openAs(
                    "administrator",
                    "/inbox?scope=groups&q=" + file.organisation().siren());
            Locator link = page.locator("[data-task] a[href^='/tasks/']");
            Locator dialog = page.locator("#keys");

            page.keyboard().press("j");
            assertThat(link).isFocused();
            page.keyboard().press("?");
            assertThat(dialog).isVisible();
            browser.assertReadable("inbox-keys");
            page.keyboard().press("x");
            page.keyboard().press("Escape");
            assertThat(dialog).isHidden();
            assertThat(link).isFocused();
            assertThat(page.locator("input[name=tasks]")).not().isChecked();

            page.keyboard().press("x");
            assertThat(page.locator("input[name=tasks]")).isChecked();
            page.keyboard().press("/");
            assertThat(page.locator("#q")).isFocused();
            page.keyboard().type("jxc?");
            assertThat(page.locator("#q")).hasValue("jxc?");
            assertThat(dialog).isHidden();
            assertThat(page.locator("input[name=tasks]")).isChecked();

            link.focus();
            page.keyboard().press("c");
            assertThat(page).hasURL(Pattern.compile(".*/tasks/" + task + "\\?.*"));
            assertThat(file.awaitTask("quote_check_application").assignee()).isEqualTo("administrator");
        }
    }

    @Test
    void keysCanBeSwitchedOff() {
        CaseJourney file = CaseJourney.apply();
        file.awaitTask("quote_check_application");
        String list = "/inbox?scope=groups&q=" + file.organisation().siren();
        try (Browser browser = Browser.wide()) {
            Page page = browser.openAs("administrator", list);
            page.click("[data-keys]");
            page.check("[data-keys-off]");
            browser.open(list);
            page.keyboard().press("?");
            page.keyboard().press("j");
            assertThat(page.locator("#keys")).isHidden();
            assertThat(page.locator("[data-task] a[href^='/tasks/']")).not().isFocused();
        }
    }

    @Test
    void tellsOfNewTasksWithoutMovingTheList() {
        CaseJourney.apply().awaitTask("quote_check_application");
        try (Browser browser = Browser.wide()) {
            Page page = browser.openAs("administrator", "/inbox?scope=groups&sort=newest");
            Locator news = page.locator("[data-news] a");
            page.waitForRequest("**/inbox/news**", page::reload);
            List<String> before = page.locator("[data-task]").allTextContents();
            assertThat(news).hasCount(0);

            CaseJourney file = CaseJourney.apply();
            file.awaitTask("quote_check_application");

            assertThat(news).containsText(Pattern.compile("nouvelles? tâches? — afficher"));
            assertThat(page.locator("[data-task]").allTextContents()).isEqualTo(before);
            browser.assertReadable("inbox-news");
            Browser.click(page, "[data-news] a");
            assertThat(page.locator("[data-task] >> nth=0")).containsText(file.number());
        }
    }

    @Test
    void severalTasksAreGivenAtOnceAndBothPeopleAreTold() {
        CaseJourney one = Stages.auditorAssigned();
        CaseJourney other = Stages.auditorAssigned();
        try (Browser browser = Browser.wide()) {
            Page page = browser.openAs("administrator", "/inbox?scope=all&kind=audit_propose_dates&sort=newest");
            for (CaseJourney file : List.of(one, other)) {
                page.check("input[name=tasks][value='"
                        + file.awaitTask("audit_propose_dates").id() + "']");
            }
            page.click(".inbox-assign summary");
            page.selectOption("#assign-to", "auditor3");
            page.fill("#assign-reason", "congés de Julien");
            Browser.click(page, "#assign button[type=submit]");

            assertThat(page.locator("main .alert-success")).containsText("2 tâches sont confiées");
            assertThat(page.url()).contains("kind=audit_propose_dates");
        }
        for (CaseJourney file : List.of(one, other)) {
            assertThat(file.awaitTask("audit_propose_dates").assignee()).isEqualTo("auditor3");
        }
        for (String reader : List.of("auditor1", "auditor3")) {
            one.until(
                    "one mail to " + reader,
                    () -> LocalStackResource.mailsFor(reader + "@attesta.example").stream()
                                    .filter(mail -> aboutBoth(mail, one, other))
                                    .count()
                            == 1);
        }
    }

    private static boolean aboutBoth(ReceivedMail mail, CaseJourney one, CaseJourney other) {
        String text = mail.text();
        return text.contains("congés de Julien") && text.contains(one.number()) && text.contains(other.number());
    }
}
