package fr.attesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.attesta.journey.CaseJourney;
import fr.attesta.journey.Stages;
import fr.attesta.journey.Time;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The case page with its tabs, and the pages around it, on a wide and a narrow screen. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The case folder in a browser")
class CaseFolderInABrowserTest {

    @Test
    void everyTabIsReadable() {
        CaseJourney file = Stages.finalReport("MINOR", "MAJOR");
        try (Browser wide = Browser.wide();
                Browser phone = Browser.phone()) {
            for (String tab : CaseJourney.TABS) {
                look(wide, phone, "case-" + tab, "/cases/" + file.number() + "?tab=" + tab);
            }
        }
    }

    @Test
    void thePagesAroundACaseAreReadable() {
        CaseJourney file = Stages.finalReport("MINOR");
        int year = Time.today().getYear();
        try (Browser wide = Browser.wide();
                Browser phone = Browser.phone()) {
            look(wide, phone, "accreditation", "/cases/" + file.number() + "/accreditation");
            look(wide, phone, "organisations", "/organisations");
            look(
                    wide,
                    phone,
                    "organisation",
                    "/organisations/" + file.organisation().siren());
            look(wide, phone, "auditors", "/auditors");
            look(wide, phone, "auditor", "/auditors/auditor1");
            look(wide, phone, "annual-report", "/annual-report?year=" + year);
            look(wide, phone, "annual-cases", "/annual-report/" + year + "/figures/AUDITS");
            look(wide, phone, "figure-cases", "/dashboard/figures/stage-times?of=QUOTE");
            look(wide, phone, "dashboard", "/dashboard");
        }
    }

    @Test
    void tabsAreLinksThatWorkWithoutScripts() {
        CaseJourney file = CaseJourney.apply();
        try (Browser plain = Browser.withoutScript()) {
            Page page = plain.openAs("administrator", "/cases/" + file.number());
            Browser.click(page, ".case-tabs a:has-text('Chronologie')");
            assertThat(page.url()).endsWith("?tab=timeline");
            assertThat(page.textContent(".case-tabs [aria-current=page]")).contains("Chronologie");
            assertThat(page.textContent("main")).contains("Demande reçue");
        }
    }

    @Test
    void theOrganisationFollowsItsCertification() {
        CaseJourney file = Stages.finalReport("MINOR");
        try (Browser wide = Browser.wide();
                Browser phone = Browser.phone()) {
            Page page = wide.openAs("administrator", "/cases/" + file.number() + "/progress");
            Browser.click(page, "form[action$='/progress/send'] button");
            assertThat(page.textContent("main")).contains("Un lien est en service");
            wide.assertReadable("progress-link");
            phone.openAs("administrator", "/cases/" + file.number() + "/progress");
            phone.assertReadable("progress-link");

            String token = file.link("progress_link");
            for (Browser browser : List.of(wide, phone)) {
                browser.open("/p/" + token);
                browser.assertReadable("progress");
            }
            assertThat(phone.page().textContent("main")).contains("NC-1", "Ce que nous attendons de vous");
        }
    }

    private static void look(Browser wide, Browser phone, String name, String path) {
        for (Browser browser : List.of(wide, phone)) {
            browser.openAs("administrator", path);
            browser.assertReadable(name);
        }
    }
}
