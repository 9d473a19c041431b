package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.attesta.browser.Browser;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Remarks, saved lists and the way back to the list, as people use them. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The desk around a task")
class TaskDeskTest {

    @Test
    void aListIsSharedAndATaskIsDiscussedFromIt() {
        CaseJourney file = CaseJourney.apply();
        file.awaitTask("quote_check_application");
        String siren = file.organisation().siren();
        try (Browser plain = Browser.withoutScript();
                Browser phone = Browser.phone()) {
            Page page = plain.openAs("administrator", "/inbox?scope=groups&q=" + siren + "&category=af");
            page.click("details:has(#filter-name) summary");
            page.fill("#filter-name", "Ma liste " + siren);
            page.selectOption("#filter-share", "ADMINISTRATOR");
            Browser.click(page, "form[action='/inbox/filters'] button");
            assertThat(page.url()).contains("category=af").contains(siren);
            assertThat(page.locator("[aria-current=true]").allTextContents()).anyMatch(text -> text.contains(siren));

            Browser.click(page, "tbody a[href^='/tasks/']");
            page.fill("#comment-text", "Pouvez-vous vérifier, @quality ?");
            page.press("form[action$='/comments'] button", "Enter");
            Locator main = page.locator("main");
            for (String text : List.of("Claire Fontaine", "Pouvez-vous vérifier", "Remarque sur une tâche")) {
                PlaywrightAssertions.assertThat(main).containsText(text);
            }
            LocalDate today = Time.today();
            page.fill("#follow-up", today.toString());
            page.selectOption("#task-priority", "HIGH");
            page.press("form[action$='/plan'] button", "Enter");
            PlaywrightAssertions.assertThat(main)
                    .containsText("Reprise ou priorité de la tâche fixée · à reprendre le "
                            + DateTimeFormatter.ofPattern("dd/MM/yyyy").format(today) + " · Prioritaire");
            Browser.click(page, ".page-actions a[href^='/inbox']");
            assertThat(page.url()).contains("category=af").contains(siren);
            assertThat(page.textContent("tbody")).contains("Prioritaire");

            phone.openAs("administrator", "/tasks/" + file.tasks().getFirst().id());
            phone.assertReadable("task-desk");
            phone.open("/inbox?scope=groups&category=af");
            phone.assertReadable("inbox-filtered");
        }
        file.until(
                "the mail to the mentioned colleague",
                () -> LocalStackResource.mailsFor("quality@attesta.example").stream()
                        .anyMatch(mail -> mail.text().contains("Pouvez-vous vérifier")
                                && mail.text().contains(file.number())));
    }

    @Test
    void whoeverReviewsFindsTheDocumentsBesideTheForm() {
        CaseJourney file = Stages.finalReport();
        String task = "/tasks/" + file.awaitTask("decision_review_file").id();

        assertThat(Api.page("reviewer", task))
                .contains("-rapport-audit-v2.pdf", "-contrat.pdf", "Tous les documents du dossier");
    }
}
