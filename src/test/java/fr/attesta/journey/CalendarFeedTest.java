package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.attesta.browser.Browser;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The calendar of due dates")
class CalendarFeedTest {

    private static final int CALLS_PER_MINUTE = 60;

    @Test
    void isReadByItsSecretAddressUntilItIsReplacedOrWithdrawn() throws Exception {
        CaseJourney file = Stages.auditorAssigned();
        CaseJourney.TaskLine task = file.awaitTask("audit_propose_dates");
        try (Browser plain = Browser.withoutScript();
                Browser phone = Browser.phone()) {
            Page page = plain.openAs("auditor1", "/inbox/calendar");
            Browser.click(page, "form[action='/inbox/calendar'] button");
            String first = page.inputValue("#feed-address");

            assertThat(Database.count("select count(*) from calendar_feed where token_hash = ?", token(first)))
                    .isZero();
            Component event = eventOf(read(first), task.id());
            assertThat(value(event, Property.DTSTART)).isEqualTo(task.dueOn().replace("-", ""));
            assertThat(value(event, Property.SUMMARY))
                    .contains(file.organisation().name());
            assertThat(event.toString()).contains(file.number()).doesNotContain("@attesta.example");

            phone.openAs("auditor1", "/inbox/calendar");
            phone.assertReadable("calendar");
            assertThat(phone.page().content()).doesNotContain(token(first));

            Browser.click(page, "form[action='/inbox/calendar'] button");
            String second = page.inputValue("#feed-address");
            assertThat(fetch(first).statusCode()).isEqualTo(404);
            assertThat(fetch(second).statusCode()).isEqualTo(200);

            Browser.click(page, "form[action$='/withdraw'] button");
            assertThat(fetch(second).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void showsNothingOfTheTasksOfOthers() {
        CaseJourney file = Stages.auditorAssigned();
        try (Browser plain = Browser.withoutScript()) {
            Page page = plain.openAs("auditor2", "/inbox/calendar");
            Browser.click(page, "form[action='/inbox/calendar'] button");

            String calendar = fetch(page.inputValue("#feed-address"))
                    .then()
                    .statusCode(200)
                    .contentType("text/calendar;charset=utf-8")
                    .extract()
                    .asString();

            assertThat(calendar).contains("BEGIN:VCALENDAR").doesNotContain(file.number());
        }
    }

    /** Guessing tokens is hopeless, and slow. */
    @Test
    void isNotGivenToWhoeverAsksTooOften() throws Exception {
        // an address of its own: the other calendars are read from the usual one
        try (HttpClient guesser = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.9"))
                .build()) {
            List<Integer> answers = new ArrayList<>();
            for (int i = 0; i < 2 * CALLS_PER_MINUTE; i++) {
                HttpRequest guess = HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + RestAssured.port + "/calendar/guess" + i + ".ics"))
                        .build();
                answers.add(guesser.send(guess, HttpResponse.BodyHandlers.discarding())
                        .statusCode());
            }
            assertThat(answers).startsWith(404, 404).contains(429).containsOnly(404, 429);
            assertThat(answers.indexOf(429)).isGreaterThanOrEqualTo(CALLS_PER_MINUTE);
        }
    }

    private static Component eventOf(Calendar calendar, String taskId) {
        return calendar.getComponents().stream()
                .filter(event -> value(event, Property.UID).startsWith(taskId))
                .findFirst()
                .orElseThrow();
    }

    private static String value(Component event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }

    private static Calendar read(String address) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(
                        fetch(address).then().statusCode(200).extract().asString()));
    }

    private static Response fetch(String address) {
        return RestAssured.given().get(URI.create(address).getPath());
    }

    private static String token(String address) {
        return address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
    }
}
