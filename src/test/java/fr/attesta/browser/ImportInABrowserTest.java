package fr.attesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.attesta.journey.Organisation;
import fr.attesta.journey.Time;
import fr.attesta.local.LocalStackResource;
import fr.attesta.portfolio.PortfolioFile;
import fr.attesta.portfolio.content.Column;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The administrator's pages on portfolios, the public list and invoice lines. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Import, public list and invoice lines in a browser")
class ImportInABrowserTest {

    @Test
    void fileIsCorrectedConfirmedAndWrittenWithoutScript() {
        try (Browser browser = Browser.withoutScript()) {
            Page page = browser.openAs("administrator", "/admin/import");
            handIn(page, file().with(Column.NDA, "=1+1"));
            assertThat(page.textContent("main")).contains("Refusé", "nda", "formule");

            page.navigate("/admin/import");
            handIn(page, file());
            assertThat(page.textContent("main")).contains("Accepté");
            Browser.click(page, "main form button[type=submit]");

            page.waitForSelector("text=sont repris", new Page.WaitForSelectorOptions().setTimeout(20_000));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pagesAreReadableOnEveryScreen(boolean wide) {
        try (Browser browser = wide ? Browser.wide() : Browser.phone()) {
            Page page = browser.openAs("administrator", "/admin/import");
            browser.assertReadable("import");
            handIn(page, file().with(Column.CATEGORIES, "AF XY").with(Column.NAME, "=1+1"));
            browser.assertReadable("import-refused");
            page.navigate("/admin/import");
            handIn(page, file());
            browser.assertReadable("import-accepted");
            browser.open("/admin/register");
            browser.assertReadable("register");
            Browser.click(page, "main form button[type=submit]");
            assertThat(page.textContent("main")).contains("Transmission enregistrée");
            browser.assertReadable("register-handed-over");
            browser.open("/admin/invoice-lines");
            browser.assertReadable("invoice-lines");
        }
    }

    private static PortfolioFile file() {
        Organisation organisation = Organisation.fresh();
        return PortfolioFile.empty().organisation(organisation.siren(), "WEB-" + organisation.siren(), Time.today());
    }

    private static void handIn(Page page, PortfolioFile file) {
        page.setInputFiles("#file", new FilePayload("portefeuille.csv", "text/csv", file.bytes()));
        Browser.click(page, "main form button[type=submit]");
    }
}
