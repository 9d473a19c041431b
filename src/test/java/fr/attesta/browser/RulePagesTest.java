package fr.attesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The estimate, the tables of the rules and the settings, as people meet them. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Estimate, rules and settings in a browser")
class RulePagesTest {

    private static final String EXAMPLE = "/estimate?auditType=INITIAL&auditDate=2026-12-01&turnover=149999.99"
            + "&categories=AF&categories=CFA&otherSites=9&activities=CERTIFYING&activities=WORK_LINKED&preAudit=true";

    @Test
    void anEstimateIsMadeWithoutScriptFromTheLandingPage() {
        try (Browser browser = Browser.withoutScript()) {
            Page page = browser.open("/");
            Browser.click(page, "a[href='/estimate']");
            page.fill("#turnover", "1 250,505");
            Browser.click(page, "button:has-text('Calculer')");
            assertThat(page.content()).contains("id=\"turnover-error\"", "id=\"categories-error\"");

            page.fill("#turnover", "149 999,99");
            page.check("input[name=categories][value=AF]");
            Browser.click(page, "button:has-text('Calculer')");
            assertThat(page.textContent("#result")).contains("1 jour", "2 demi-journées", "Sur site");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theEstimateIsReadableOnEveryScreen(boolean wide) {
        try (Browser browser = wide ? Browser.wide() : Browser.phone()) {
            browser.open("/estimate");
            browser.assertReadable("estimate-form");
            Page page = browser.open(EXAMPLE);
            assertThat(page.textContent("#result")).contains("3 jours", "6 demi-journées", "3 sites échantillonnés");
            assertThat(page.content()).contains("Arrêté du 6 juin 2019 (audit), art. 4", "sources contradictoires");
            browser.assertReadable("estimate");
        }
    }

    @Test
    void theEstimatePrintsItsAnswerAndNotItsForm() {
        try (Browser browser = Browser.wide()) {
            Page page = browser.open(EXAMPLE);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));

            assertThat(page.isVisible("#result")).isTrue();
            assertThat(page.isVisible("#turnover")).isFalse();
            browser.picture("estimate-print");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theRulesOfADateAreReadableOnEveryScreen(boolean wide) {
        try (Browser browser = wide ? Browser.wide() : Browser.phone()) {
            Page page = browser.openAs("auditor1", "/rules?on=2026-10-31");
            assertThat(page.content()).contains("32 indicateurs").doesNotContain("33 indicateurs");
            browser.open("/rules?on=2026-12-01");
            assertThat(page.content()).contains("33 indicateurs", "R3_5_MAJOR_CORRECTED", "475,00");
            browser.assertReadable("rules");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAdministratorSetsAValueAndWithdrawsIt(boolean wide) {
        try (Browser browser = wide ? Browser.wide() : Browser.phone()) {
            Page page = browser.openAs("administrator", "/settings");
            browser.assertReadable("settings");
            Browser.click(page, "a[href='/settings/price.TRAVEL_DAY']");
            page.fill("#value", "abc");
            page.fill("#reason", "Révision annuelle");
            Browser.click(page, "button:has-text('Enregistrer')");
            assertThat(page.textContent("#value-error")).contains("montant");

            page.fill("#value", "195,50");
            Browser.click(page, "button:has-text('Enregistrer')");
            assertThat(page.content()).contains("195,50", "à venir", "Révision annuelle");
            browser.assertReadable("setting");
            Browser.click(page, "button:has-text('Annuler avant son début')");
            assertThat(page.content()).contains("annulée");
        }
    }
}
