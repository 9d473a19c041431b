package fr.attesta.quote;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalculateEstimateTest {

    @Test
    void answersTheExampleOfTheSpecification() throws Exception {
        JsonNode answer = Estimates.answer(Estimates.read(Estimates.EXAMPLE));

        // base 1 + AF 0 + CFA 0.5 + 3 sampled sites x 0.5
        assertThat(answer.at("/halfDays").asInt()).isEqualTo(6);
        assertThat(answer.at("/days").decimalValue()).isEqualByComparingTo("3");
        assertThat(answer.at("/sampledSites").asInt()).isEqualTo(3);
        assertThat(answer.at("/halfDaysPerDay").toString()).isEqualTo("[2,2,2]");
        assertThat(answer.at("/standard").asText()).isEqualTo("V10");
        assertThat(answer.at("/place/value").asText()).isEqualTo("ON_SITE");
        assertThat(applicable(answer)).hasSize(33);
    }

    @Test
    void theTraceAddsUpToTheDuration() throws Exception {
        JsonNode answer = Estimates.answer(Estimates.read(Estimates.EXAMPLE));

        int sum = 0;
        for (JsonNode step : answer.at("/trace")) {
            sum += step.get("halfDays").asInt();
            assertThat(step.get("source").asText()).contains("art. ");
        }
        assertThat(sum).isEqualTo(6);
        assertThat(answer.at("/trace/0/confirmed").asBoolean()).isFalse();
        assertThat(answer.at("/trace/1/confirmed").asBoolean()).isTrue();
    }

    @Test
    void pricesTheExampleByTheShippedList() throws Exception {
        JsonNode price = Estimates.answer(Estimates.read(Estimates.EXAMPLE)).get("price");

        // 6 x 475 + 190 + 3 x 180 = 3580; VAT 716; surveillance: 0.5 + 0.5 + 2 x 0.5 = 4 half-days x 600
        assertThat(price.get("totalExclTax").decimalValue()).isEqualByComparingTo("3580.00");
        assertThat(price.get("vat").decimalValue()).isEqualByComparingTo("716.00");
        assertThat(price.get("totalInclTax").decimalValue()).isEqualByComparingTo("4296.00");
        assertThat(price.get("threeYearExclTax").decimalValue()).isEqualByComparingTo("5980.00");
        assertThat(price.get("confirmed").asBoolean()).isFalse();
        assertThat(price.get("lines")).hasSize(3);
    }

    @Test
    void theDayBeforeTheReformFollowsTheOldStandard() throws Exception {
        JsonNode answer = Estimates.answer(Estimates.example("{\"auditDate\":\"2026-10-31\"}"));

        assertThat(answer.at("/standard").asText()).isEqualTo("V9");
        assertThat(answer.at("/indicators")).hasSize(32);
    }

    @Test
    void aSurveillanceIsRemoteAndListsWhatItExamines() throws Exception {
        JsonNode answer = Estimates.answer(Estimates.example("{\"auditType\":\"SURVEILLANCE\",\"categories\":[\"BC\"],"
                + "\"activities\":[],\"otherSites\":0,\"lastFindings\":[9],\"formerNewEntrant\":false}"));

        assertThat(answer.at("/place/value").asText()).isEqualTo("REMOTE");
        assertThat(applicable(answer)).containsExactly(1, 4, 5, 6, 9, 10, 11, 17, 19, 21, 22, 26, 31, 32);
        assertThat(answer.at("/halfDays").asInt()).isEqualTo(1);
        assertThat(answer.at("/trace/0/confirmed").asBoolean()).isFalse();
    }

    @Test
    void aFormerNewEntrantHasALongerSurveillanceOfEveryApplicableIndicator() throws Exception {
        JsonNode answer = Estimates.answer(Estimates.example("{\"auditType\":\"SURVEILLANCE\",\"categories\":[\"BC\"],"
                + "\"activities\":[],\"otherSites\":0,\"formerNewEntrant\":true}"));

        assertThat(answer.at("/halfDays").asInt()).isEqualTo(2);
        assertThat(applicable(answer)).hasSize(21);
    }

    @Test
    void aNewEntrantPaysTheLongerSurveillanceInTheThreeYearTotal() throws Exception {
        String plain = "\"categories\":[\"BC\"],\"otherSites\":0,\"activities\":[]";
        JsonNode known = Estimates.answer(Estimates.example("{" + plain + "}")).get("price");
        JsonNode starting = Estimates.answer(Estimates.example("{" + plain + ",\"newEntrantCategories\":[\"BC\"]}"))
                .get("price");

        assertThat(starting.get("totalExclTax")).isEqualTo(known.get("totalExclTax"));
        assertThat(starting.get("threeYearExclTax")
                        .decimalValue()
                        .subtract(known.get("threeYearExclTax").decimalValue()))
                .isEqualByComparingTo("600.00");
    }

    @Test
    void aLightAuditExaminesFewerIndicators() throws Exception {
        JsonNode answer = Estimates.answer(Estimates.example(
                "{\"light\":true,\"categories\":[\"BC\"],\"activities\":[\"SUBCONTRACTS_OUT\"],\"otherSites\":0}"));

        assertThat(answer.at("/halfDays").asInt()).isEqualTo(1);
        assertThat(applicable(answer)).containsExactly(1, 2, 11, 12, 22, 24, 25, 26, 32);
    }

    @Test
    void writesLongDurationsInPlainNotation() throws Exception {
        EstimateRequest request = Estimates.example("{\"turnover\":0,\"categories\":[\"AF\"],\"otherSites\":324}");

        // base 1 + 18 sites x 0.5
        assertThat(Estimates.text(request)).contains("\"halfDays\":20,\"days\":10,");
    }

    private static List<Integer> applicable(JsonNode answer) {
        List<Integer> numbers = new ArrayList<>();
        answer.at("/indicators").forEach(line -> {
            assertThat(line.get("reason").asText()).isNotBlank();
            if (line.get("applicable").asBoolean()) {
                numbers.add(line.get("number").asInt());
            }
        });
        return numbers;
    }
}
