package fr.attesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.attesta.journey.CaseJourney;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Figures lead to their cases. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The dashboard in a browser")
class DashboardInABrowserTest {

    /** The administrator has the most places to go to; a line of the head is less than 70 pixels high, two are more. */
    @Test
    void theHeadOfAPageIsOneLineOnALaptopAndTwoOnAPhone() {
        try (Browser laptop = Browser.wide();
                Browser phone = Browser.phone()) {
            laptop.openAs("administrator", "/dashboard");
            laptop.page().setViewportSize(1280, 800);
            phone.openAs("administrator", "/dashboard");

            assertThat(head(laptop)).isLessThan(70);
            assertThat(head(phone)).isLessThan(110);
        }
    }

    private static double head(Browser browser) {
        return browser.page().locator("header.navbar").boundingBox().height;
    }

    @Test
    void aFigureLeadsToItsCases() {
        CaseJourney file = CaseJourney.apply();
        try (Browser wide = Browser.wide();
                Browser phone = Browser.phone()) {
            Page page = wide.openAs("administrator", "/dashboard");
            wide.assertReadable("dashboard");
            assertThat(page.textContent("main")).contains("Dernier envoi de la liste publique", "Dossiers par étape");
            phone.openAs("quality", "/dashboard");
            phone.assertReadable("dashboard");
            assertThat(phone.page().locator("main a[href^='/admin']").count()).isZero();

            Browser.click(page, "a[href='/cases?stage=application']");
            page.fill("#q", file.organisation().siren());
            Browser.click(page, "main form[role=search] button");
            assertThat(page.locator("tbody tr").count()).isOne();
            assertThat(page.inputValue("#stage")).isEqualTo("application");
            wide.assertReadable("cases");
            phone.open("/cases");
            phone.assertReadable("cases");
        }
    }
}
