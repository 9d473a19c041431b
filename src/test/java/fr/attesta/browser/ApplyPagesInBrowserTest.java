package fr.attesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.attesta.journey.ApplyForm;
import fr.attesta.journey.CaseJourney;
import fr.attesta.journey.CaseJourney.TaskLine;
import fr.attesta.journey.Organisation;
import fr.attesta.journey.Time;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An organisation applies from its phone, and looks at the same pages on a wide screen. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The application form in a browser")
class ApplyPagesInBrowserTest {

    private static final byte[] PDF = "%PDF-1.7 organigramme".getBytes(StandardCharsets.ISO_8859_1);
    private static final String COMPLETE = "main .card-footer button[type=submit]";
    private static final Pattern NUMBER = Pattern.compile("AT-[0-9]{4}-[0-9]{5}");

    /** Everything by page, mail and signed link, as people do it. */
    @Test
    void anApplicationFromAPhoneBecomesASignedContract() {
        Organisation organisation = Organisation.fresh();
        CaseJourney file = CaseJourney.of(organisation, applies(organisation));
        try (Browser staff = Browser.wide();
                Browser client = Browser.phone()) {
            takesFromTheInbox(staff, file, "quote_check_application");
            staff.assertReadable("check-application");
            staff.page().check("input[name=result][value=COMPLETE]");
            Browser.click(staff.page(), COMPLETE);
            takesFromTheInbox(staff, file, "quote_review_quote");
            assertThat(staff.page().content()).contains("Éligible au multi-sites", "Annexe");
            Browser.click(staff.page(), COMPLETE);

            Page offer = client.open("/p/" + file.link("quote_sent"));
            offer.check("input[value=ACCEPT]");
            offer.fill("#name", "Jeanne Martin");
            offer.fill("#function", "Directrice");
            offer.check("#sworn");
            Browser.click(offer, "main form button[type=submit]");

            file.awaitMail("contract_signed");
            assertThat(file.due("R3_1_PROPOSE_DATE")).isEqualTo(Time.today().plusDays(30));
            staff.open("/cases/" + file.number());
            assertThat(staff.page().content()).contains("-contrat.pdf");
            staff.assertReadable("case-with-contract");
        }
    }

    private static void takesFromTheInbox(Browser staff, CaseJourney file, String kind) {
        TaskLine task = file.awaitTask(kind);
        staff.openAs(
                "administrator", "/inbox?scope=groups&q=" + file.organisation().siren());
        Browser.click(staff.page(), "form[action='/inbox/" + task.id() + "/claim'] button");
        staff.open("/tasks/" + task.id());
    }

    private static String applies(Organisation organisation) {
        Map<String, Map<String, ?>> pages = ApplyForm.pages(organisation);
        try (Browser phone = Browser.phone();
                Browser wide = Browser.wide()) {
            phone.open("/");
            phone.assertReadable("apply-landing");
            Browser.click(phone.page(), "a[href='/apply']");
            phone.assertReadable("apply-start");
            Browser.click(phone.page(), "form[action='/apply'] button");

            sends(phone.page(), Map.of("siren", "123456789"));
            phone.assertReadable("apply-wrong");
            pages.forEach((page, fields) -> {
                look(wide, phone, page);
                sends(phone.page(), fields);
            });
            phone.page()
                    .setInputFiles("#ORGANISATION_CHART", new FilePayload("organigramme.pdf", "application/pdf", PDF));
            Browser.click(phone.page(), "button[value=stay]");
            look(wide, phone, "pieces");
            Browser.click(phone.page(), "button[value=next]");
            look(wide, phone, "check");
            Browser.click(phone.page(), "#main .apply-actions button[type=submit]");

            assertThat(phone.page().content()).contains("Votre dossier porte le numéro AT-");
            phone.assertReadable("apply-sent");
            Matcher number = NUMBER.matcher(phone.page().content());
            assertThat(number.find()).isTrue();
            return number.group();
        }
    }

    /** The form as a person fills it in: choices are ticked, the rest is typed. */
    private static void sends(Page page, Map<String, ?> fields) {
        fields.forEach((name, value) -> {
            List<?> values = value instanceof List<?> several ? several : List.of(value);
            values.forEach(each -> fill(page, name, each.toString()));
        });
        Browser.click(page, "button[value=next]");
    }

    private static void fill(Page page, String name, String value) {
        String field = "[name='" + name + "']";
        if (page.locator("input[type=checkbox]" + field + ", input[type=radio]" + field)
                        .count()
                > 0) {
            page.check(field + "[value='" + value + "']");
        } else if (page.locator("select" + field).count() > 0) {
            page.selectOption(field, value);
        } else {
            page.fill(field, value);
        }
    }

    private static void look(Browser wide, Browser phone, String page) {
        phone.assertReadable("apply-" + page);
        wide.open(phone.page().url());
        wide.assertReadable("apply-" + page);
    }
}
