package fr.attesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.journey.CaseJourney;
import fr.attesta.journey.Register;
import fr.attesta.journey.Routes;
import fr.attesta.journey.Stages;
import fr.attesta.journey.Time;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The other tests look at what their journeys pass; here every page that the sources declare is opened in both languages. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Every page")
class EveryPageTest {

    /** Who opens a page: the first of them who may. */
    private static final List<String> STAFF = List.of("administrator", "quality", "reviewer", Stages.AUDITOR);

    /** Pages that another test opens, because they need what only its journey has. */
    private static final List<String> ELSEWHERE = List.of(
            // one step of a draft of the public form
            "/apply/{token}",
            "/apply/{token}/{step}",
            "/apply/{token}/later",
            // every kind of link
            "/p/{token}",
            "/p/{token}/reduction",
            // the body of a mail, in the language of the mail
            "/admin/mails/{name}/html",
            // a file that was uploaded
            "/admin/import/{id}",
            // a report that was sent twice
            "/cases/{number}/reports/{run}/{version}",
            "/cases/{number}/reports/{run}/{version}/text");

    /** The other tests assign audits to people without a qualification. */
    @AfterEach
    void nobodyIsQualified() throws SQLException {
        Register.empty();
    }

    @Test
    void noneHasABarrierOrScrollsSideways() {
        CaseJourney file = Stages.certified();
        Register.withdraws("quality", Register.holds(Stages.AUDITOR, "VAE"), Time.today())
                .statusCode(200);
        Register.holds(Stages.AUDITOR, "AF");
        Map<String, String> addresses = addresses(file);
        SoftAssertions all = new SoftAssertions();
        try (Browser french = Browser.wide();
                Browser english = Browser.englishPhone()) {
            addresses.forEach((route, address) -> {
                look(french, "fr", route, address, all);
                look(english, "en", route, address, all);
            });
        }
        all.assertAll();
    }

    private static void look(Browser browser, String language, String route, String address, SoftAssertions all) {
        open(browser, route, address);
        all.assertThat(browser.page().getAttribute("html", "lang"))
                .as("language of %s", route)
                .isEqualTo(language);
        all.assertThat(browser.overflows())
                .as("%s scrolls sideways in %s", route, language)
                .isFalse();
        all.assertThat(browser.barriers())
                .as("barriers of %s in %s", route, language)
                .isEmpty();
    }

    private static void open(Browser browser, String route, String address) {
        for (String account : STAFF) {
            browser.openAs(account, address);
            if (browser.status() == 200) {
                return;
            }
        }
        throw new AssertionError("Nobody may open " + route + " at " + address);
    }

    /** Of every page, with the values of this case where the path has a place for one. */
    private static Map<String, String> addresses(CaseJourney file) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("/verify/{number}", "/verify/" + file.certificateNumber());
        values.put("{number}", file.number());
        values.put("{siren}", file.organisation().siren());
        values.put("{userName}", Stages.AUDITOR);
        values.put("{key}", "deadline.R3_24_CHANGE_NOTICE");
        values.put(
                "/tasks/{id}",
                "/tasks/"
                        + CaseJourney.apply()
                                .awaitTask("quote_check_application")
                                .id());
        values.put("/admin/mails/{name}", "/admin/mails/quote_sent");
        values.put("/annual-report/{year}/figures/{figure}", "/annual-report/{year}/figures/CERTIFIED_IN_YEAR");
        values.put("/dashboard/figures/{figure}", "/dashboard/figures/certificates");
        values.put("{year}", String.valueOf(LocalDate.now().getYear()));
        Map<String, String> addresses = new TreeMap<>();
        Routes.all()
                .filter(Routes.Route::isPage)
                .map(Routes.Route::path)
                .filter(path -> !ELSEWHERE.contains(path))
                .forEach(path -> {
                    String address = path;
                    for (Map.Entry<String, String> value : values.entrySet()) {
                        address = address.replace(value.getKey(), value.getValue());
                    }
                    assertThat(address).as("a value for the address of a page").doesNotContain("{");
                    addresses.put(path, address);
                });
        assertThat(addresses).hasSizeGreaterThan(30);
        return addresses;
    }
}
