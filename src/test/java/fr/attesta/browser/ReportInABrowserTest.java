package fr.attesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.attesta.journey.CaseJourney;
import fr.attesta.journey.Stages;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the contestation on a phone to the comparison of the two versions, as all who take part see it. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("A contested report in a browser")
class ReportInABrowserTest {

    @Test
    void aConclusionIsContestedKeptReviewedAndCompared() {
        CaseJourney file = Stages.provisionalReport("MAJOR", "MINOR");

        try (Browser client = Browser.phone()) {
            contests(client, file.link("provisional_report"));
        }
        answers("auditor1", file, "audit_answer_contestation", "La procédure n’est pas appliquée.");
        answers("reviewer", file, "audit_review_contestation", "Le registre produit ne couvre pas l’année auditée.");
        file.awaitMail("final_report_answers");
        try (Browser staff = Browser.wide()) {
            Page page = staff.openAs("reviewer", "/cases/" + file.number());
            Browser.click(page, "text=Comparer les versions du rapport");
            staff.assertReadable("report-versions");
            Browser.click(page, "text=version 2");
            assertThat(page.locator("ins:has-text('Réponse de la revue')").count())
                    .isPositive();
            assertThat(page.locator("del:has-text('provisoire')").count()).isPositive();
            staff.assertReadable("report-comparison");
        }
        try (Browser phone = Browser.phone()) {
            phone.openAs("reviewer", "/cases/" + file.number() + "/reports");
            Browser.click(phone.page(), "text=version 2");
            phone.assertReadable("report-comparison");
        }
    }

    private static void contests(Browser client, String token) {
        Page page = client.open("/p/" + token);
        client.assertReadable("report-contest");
        page.fill("#contestations\\[0\\]\\.arguments", "La procédure est en ligne depuis septembre.");
        page.locator(".enclosures summary").first().click();
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload(
                        "Procédure d’accueil 2026.pdf",
                        "application/pdf",
                        "%PDF-1.7 procédure".getBytes(StandardCharsets.UTF_8)));
        Browser.click(page, "button[name=enclose] >> nth=0");
        assertThat(page.content()).contains("Indiquez depuis quand");
        client.assertReadable("report-enclosure-refused");

        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload(
                        "Procédure d’accueil 2026.pdf",
                        "application/pdf",
                        "%PDF-1.7 procédure".getBytes(StandardCharsets.UTF_8)));
        page.locator("input[type=date]").first().fill("2026-09-01");
        Browser.click(page, "button[name=enclose] >> nth=0");
        assertThat(page.locator(".enclosed").first().innerText())
                .contains("Procédure d’accueil 2026.pdf", "01/09/2026");
        assertThat(page.inputValue("#contestations\\[0\\]\\.arguments")).startsWith("La procédure est en ligne");
        client.assertReadable("report-enclosed");
        Browser.click(page, ".form-footer button[type=submit]");
    }

    private static void answers(String account, CaseJourney file, String task, String answer) {
        try (Browser staff = Browser.wide()) {
            Page page = staff.openAs(account, "/tasks/" + file.awaitTask(task).id());
            assertThat(page.locator(".enclosed a").first().innerText()).contains("Procédure d’accueil 2026.pdf");
            page.check("input[name='answers[0].kept'][value=true]");
            page.fill("#answers\\[0\\]\\.answer", answer);
            staff.assertReadable(task);
            Browser.click(page, "main .card-footer button[type=submit]");
        }
    }
}
