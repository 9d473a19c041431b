package fr.attesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.journey.CaseJourney;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that everybody meets first. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The first pages in a browser")
class FirstPagesTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void inboxAndCaseAreReadableOnEveryScreen(boolean wide) {
        CaseJourney file = CaseJourney.apply();
        file.awaitTask("quote_check_application");

        try (Browser browser = wide ? Browser.wide() : Browser.phone()) {
            assertThat(browser.openAs("administrator", "/inbox?scope=groups").title())
                    .contains("Boîte de tâches");
            assertThat(browser.page().textContent(".shell-user")).contains("Claire Fontaine");
            browser.assertReadable("inbox");

            browser.open("/cases/" + file.number());
            assertThat(browser.page().content()).contains(file.organisation().name());
            browser.assertReadable("case");
        }
    }

    @Test
    void landingPageWorksWithoutScript() {
        try (Browser browser = Browser.withoutScript()) {
            browser.open("/");
            assertThat(browser.page().title()).contains("Attesta");
        }
    }
}
