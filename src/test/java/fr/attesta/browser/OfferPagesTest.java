package fr.attesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.attesta.journey.CaseJourney;
import fr.attesta.journey.Offers;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the review of a quote to its acceptance, as an administrator and a head of a training organisation see it. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The quote in a browser")
class OfferPagesTest {

    @Test
    void aQuoteIsReviewedRevisedAndAccepted() {
        CaseJourney file = Offers.toReview("fr");

        try (Browser staff = Browser.wide();
                Browser client = Browser.phone()) {
            reviews(staff, file);
            file.awaitMail("quote_sent");
            answersWithoutSigning(client, file.link("quote_sent"));
            revises(staff, file);
            client.open("/p/" + file.link("quote_sent"));
            assertThat(client.page().content()).contains("La version 1 de ce devis a été révisée");
            assertThat(client.page().locator("main form").count()).isZero();
            client.assertReadable("quote-revised");

            staff.open("/tasks/" + file.awaitTask("quote_review_quote").id());
            assertThat(staff.page().inputValue("#halfDays")).isEqualTo("9");
            staff.assertReadable("quote-review-again");
            Browser.click(staff.page(), "main .card-footer button[type=submit]");
            file.awaitMail("quote_revised");

            accepts(client, file.link("quote_revised"));
            file.awaitMail("contract_signed");
        }
    }

    private static void reviews(Browser staff, CaseJourney file) {
        Page page = staff.openAs(
                "administrator",
                "/tasks/" + file.awaitTask("quote_review_quote").id());
        page.fill("#halfDays", "9");
        Browser.click(page, "main .card-footer button[type=submit]");
        assertThat(page.content()).contains("Indiquez le motif.");
        staff.assertReadable("quote-review");
        page.fill("#durationReason", "Activité répartie sur deux métiers");
        page.fill("#discountPercent", "5");
        page.fill("#discountReason", "Adhérent du réseau");
        Browser.click(page, "main .card-footer button[type=submit]");
    }

    private static void answersWithoutSigning(Browser client, String token) {
        Page page = client.open("/p/" + token);
        client.assertReadable("quote-answer");
        try (Browser wide = Browser.wide()) {
            wide.open("/p/" + token).click("details.quote-trace summary");
            wide.assertReadable("quote-answer");
        }
        page.check("input[value=ACCEPT]");
        assertThat(page.locator(".quote-decline").isVisible()).isFalse();
        Browser.click(page, "main form button[type=submit]");
        assertThat(page.content()).contains("L’attestation sur l’honneur est nécessaire");
        client.assertReadable("quote-answer-refused");
    }

    private static void revises(Browser staff, CaseJourney file) {
        Page page = staff.open("/cases/" + file.number());
        Browser.click(page, "text=Réviser ce devis");
        page.fill("#revision-reason", "Un site de moins");
        Browser.click(page, "text=Préparer une nouvelle version");
        assertThat(page.content()).contains("Remplacé", "Un site de moins");
        staff.assertReadable("quote-versions");
    }

    private static void accepts(Browser client, String token) {
        Page page = client.open("/p/" + token);
        page.check("input[value=ACCEPT]");
        page.fill("#name", "Jeanne Martin");
        page.fill("#function", "Directrice");
        page.check("#sworn");
        page.check("#preAudit");
        Browser.click(page, "main form button[type=submit]");
        client.assertReadable("quote-accepted");
        assertThat(page.locator("main form").count()).isZero();
    }
}
