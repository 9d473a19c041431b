package fr.attesta.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.attesta.shared.Category;
import fr.attesta.shared.Euro;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.number.Nda;
import fr.attesta.shared.number.Siren;
import fr.attesta.shared.number.Siret;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonRulesTest {

    record Site(@Nullable Siret siret, int rooms) {}

    record Body(
            @Nullable Siren siren,
            @Nullable Nda nda,
            @Nullable Euro price,
            @Nullable HalfDays duration,
            @Nullable LocalDate start,
            @Nullable Category category,
            @Nullable Boolean remote,
            @Nullable String name,
            List<Site> sites) {}

    private final ObjectMapper mapper = JsonRules.strict();

    @Test
    void ourValuesAreScalars() throws JsonProcessingException {
        String json = """
            {"siren":"732829320","nda":"53351234567","price":1250.00,"duration":3,"start":"2026-11-23",\
            "category":"AF","remote":true,"name":"Écluse","sites":[{"siret":"73282932000074","rooms":2}]}\
            """;

        assertThat(mapper.writeValueAsString(mapper.readValue(json, Body.class)))
                .isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"siren":"732829321"}                      | siren          | siren.checksum
        {"siren":true}                             | siren          | siren.checksum
        {"nda":"12"}                               | nda            | nda.format
        {"price":1.001}                            | price          | euro.format
        {"price":1e999999999}                      | price          | euro.format
        {"duration":-1}                            | duration       | halfdays.format
        {"start":"2026-02-30"}                     | start          | json_date
        {"category":"XX"}                          | category       | json_one_of
        {"category":0}                             | category       | json_one_of
        {"remote":"yes"}                           | remote         | json_boolean
        {"name":{}}                                | name           | json_text
        {"name":12}                                | name           | json_text
        {"sites":{}}                               | sites          | json_list
        {"sites":[{"rooms":"2"}]}                  | sites[0].rooms | json_number
        {"sites":[{"rooms":1},{"siret":"1"}]}      | sites[1].siret | siret.checksum
        {"sites":["x"]}                            | sites[0]       | json_object
        {"colour":"red"}                           | colour         | json_unknown_property
        []                                         |                | json_body
        {"name":"a" "b"}                           |                | json_malformed
        {"name":"a","name":"b"}                    |                | json_malformed
        """)
    void mistakeIsNamedByFieldAndCode(String json, @Nullable String field, String code) {
        Refusal refusal = refusal(json);

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.field()).isEqualTo(field);
    }

    @Test
    void possibleValuesOfAnUnknownOneAreListed() {
        assertThat(refusal("{\"category\":\"XX\"}").arguments()).containsExactly("AF, BC, VAE, CFA");
    }

    private Refusal refusal(String json) {
        return JsonRefusals.of(catchThrowableOfType(JacksonException.class, () -> mapper.readValue(json, Body.class)));
    }
}
