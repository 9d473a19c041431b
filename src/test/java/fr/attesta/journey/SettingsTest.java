package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.journal.Journal;
import fr.attesta.local.LocalStackResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Settings of the body")
class SettingsTest {

    private static final String PRE_AUDIT = "price.PRE_AUDIT";

    @Inject
    Journal journal;

    @Test
    void aChangedPriceHoldsFromItsDateAndNotBeforeAndEndsOnItsLastDay() {
        BigDecimal before = preAuditPrice();
        LocalDate tomorrow = Time.today().plusDays(1);
        String id = set(PRE_AUDIT, "512.5", tomorrow).statusCode(200).extract().path("id");

        assertThat(preAuditPrice()).isEqualByComparingTo(before);
        Time.advanceTo(tomorrow);
        assertThat(preAuditPrice()).isEqualByComparingTo("512.50");

        end(id, Map.of("lastDay", tomorrow.toString())).statusCode(200);
        assertThat(preAuditPrice()).isEqualByComparingTo("512.50");
        Time.advanceTo(tomorrow.plusDays(1));
        assertThat(preAuditPrice()).isEqualByComparingTo(before);
        end(id, Map.of()).statusCode(409);
        assertThat(journalOf(PRE_AUDIT)).containsSubsequence("setting.ended", "setting.changed");
        assertThat(QuarkusTransaction.requiringNew().call(() -> journal.intact(null)))
                .isTrue();
    }

    @Test
    void aPeriodOfTheBodyIsComputedAndShownWithItsOrigin() {
        String key = "deadline.R3_24_CHANGE_NOTICE";
        LocalDate from = Time.today().plusDays(1);
        String id = set(key, "P15D", from).statusCode(200).extract().path("id");
        try {
            assertThat(due("R3_24_CHANGE_NOTICE", from.minusDays(1)))
                    .isEqualTo(from.plusDays(29).toString());
            assertThat(due("R3_24_CHANGE_NOTICE", from))
                    .isEqualTo(from.plusDays(15).toString());
        } finally {
            end(id, Map.of()).statusCode(200);
        }
        assertThat(due("R3_24_CHANGE_NOTICE", from)).isEqualTo(from.plusDays(30).toString());
    }

    @Test
    void eachOfThemCanBeSet() {
        LocalDate tomorrow = Time.today().plusDays(1);
        List<Map<String, String>> all =
                Api.as("administrator").get("/api/settings").jsonPath().getList("");

        assertThat(all)
                .extracting(setting -> setting.get("key"))
                .contains("capacity.auditor1", "target.decision_decide");
        for (Map<String, String> setting : all) {
            String value = setting.get("shipped").isBlank() ? "Bonjour" : setting.get("shipped");
            String id = set(setting.get("key"), value, tomorrow)
                    .statusCode(200)
                    .extract()
                    .path("id");
            end(id, Map.of()).statusCode(200);
        }
    }

    @Test
    void onlyAnAdministratorMayChangeThem() {
        for (String colleague : List.of("auditor1", "reviewer", "decider", "quality")) {
            Api.as(colleague)
                    .body(payload("1", Time.today()))
                    .post("/api/settings/" + PRE_AUDIT)
                    .then()
                    .statusCode(403);
            Api.as(colleague).get("/api/settings").then().statusCode(403);
        }
        assertThat(written("1.00")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "price.PRE_AUDIT | 7.777 | 0 | 422",
                "price.PRE_AUDIT | -7777 | 0 | 422",
                "price.PRE_AUDIT | 7777 | -1 | 422",
                "price.PRE_AUDIT | 7777 | 4000 | 422",
                "price.VAT_RATE | 7777 | 0 | 422",
                "deadline.BODY_QUOTE_EXPIRY | 7777 | 0 | 422",
                "sampling.INITIAL | 7777 | 0 | 422",
                "certificate.ACCREDITATION | 7777 | 0 | 422",
                "deadline.R3_5_MAJOR_CORRECTED | P7777D | 0 | 404",
                "duration.INITIAL | 7777 | 0 | 404"
            })
    void whatIsWrongIsRefusedAndNothingIsWritten(String key, String value, int days, int status) {
        set(key, value, Time.today().plusDays(days)).statusCode(status);

        assertThat(Database.count("select count(*) from setting_value where value_text like '%777%'"))
                .isZero();
    }

    @Test
    void aReasonIsNeededAndADayIsGivenOnce() {
        LocalDate day = Time.today().plusDays(300);
        Api.as("administrator")
                .body(Map.of("value", "99", "validFrom", day.toString(), "reason", " "))
                .post("/api/settings/" + PRE_AUDIT)
                .then()
                .statusCode(422);
        String id = set(PRE_AUDIT, "333", day).statusCode(200).extract().path("id");

        set(PRE_AUDIT, "334", day).statusCode(422);
        end(id, Map.of()).statusCode(200);

        assertThat(written("334.00")).isZero();
    }

    private static ValidatableResponse set(String key, String value, LocalDate from) {
        return Api.as("administrator")
                .body(payload(value, from))
                .post("/api/settings/" + key)
                .then();
    }

    private static ValidatableResponse end(String id, Map<String, String> payload) {
        return Api.as("administrator")
                .body(payload)
                .post("/api/settings/values/" + id + "/end")
                .then();
    }

    private static Map<String, String> payload(String value, LocalDate from) {
        return Map.of("value", value, "validFrom", from.toString(), "reason", "Décision du comité de direction");
    }

    private static BigDecimal preAuditPrice() {
        List<Map<String, Object>> lines = Api.anonymous()
                .body(Map.of(
                        "auditType",
                        "INITIAL",
                        "auditDate",
                        Time.today().plusMonths(2).toString(),
                        "turnover",
                        "100000.00",
                        "categories",
                        List.of("AF"),
                        "preAudit",
                        true))
                .post("/api/estimates")
                .then()
                .statusCode(200)
                .extract()
                .path("price.lines");
        return lines.stream()
                .filter(line -> line.get("code").equals("PRE_AUDIT"))
                .map(line -> new BigDecimal(String.valueOf(line.get("amount"))))
                .findFirst()
                .orElseThrow();
    }

    private static String due(String rule, LocalDate anchor) {
        return Api.as("auditor1")
                .get("/api/rules/deadlines/" + rule + "?anchor=" + anchor)
                .then()
                .statusCode(200)
                .extract()
                .path("due");
    }

    private List<String> journalOf(String key) {
        return QuarkusTransaction.requiringNew().call(() -> journal.ofBody()).stream()
                .filter(line -> key.equals(line.details().get("setting")))
                .map(line -> line.code())
                .toList();
    }

    private static long written(String value) {
        return Database.count("select count(*) from setting_value where value_text = ?", value);
    }
}
