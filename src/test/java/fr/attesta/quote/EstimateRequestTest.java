package fr.attesta.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.attesta.shared.Refusal;
import fr.attesta.web.form.Violations;
import fr.attesta.web.text.Messages;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateRequestTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Messages MESSAGES = new Messages(true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"turnover\":\"100.001\"}                                   | turnover | validation_digits",
                "{\"turnover\":-0.01}                                         | turnover | validation_decimal_min",
                "{\"turnover\":1000000000000000}                              | turnover | validation_digits",
                "{\"turnover\":1000000000000}                                 | turnover | validation_digits",
                "{\"turnover\":null}                                          | turnover | validation_not_null",
                "{\"categories\":[]}                                          | categories | validation_not_empty",
                "{\"categories\":null}                                        | categories | validation_not_empty",
                "{\"otherSites\":100000}                                      | otherSites | validation_max",
                "{\"otherSites\":-1}                                          | otherSites | validation_min",
                "{\"auditDate\":null}                                         | auditDate | validation_not_null",
                "{\"auditType\":null}                                         | auditType | validation_not_null",
                "{\"auditDate\":\"2018-12-31\"}                               | auditDate | estimate.audit-date.range",
                "{\"auditDate\":\"2100-01-01\"}                               | auditDate | estimate.audit-date.range",
                "{\"auditType\":\"RENEWAL\",\"light\":true}                   | light | estimate.light.initial-only",
                "{\"auditType\":\"SURVEILLANCE\",\"light\":true}              | light | estimate.light.initial-only",
                "{\"newEntrantCategories\":[\"VAE\"]}                         | newEntrantCategories |"
                        + " estimate.new-entrant.not-in-scope",
                "{\"lastFindings\":[1]}                                       | lastFindings |"
                        + " estimate.surveillance-only",
                "{\"formerNewEntrant\":true}                                  | formerNewEntrant |"
                        + " estimate.surveillance-only",
                "{\"lastAuditLight\":true}                                    | lastAuditLight |"
                        + " estimate.surveillance-only",
                "{\"auditType\":\"SURVEILLANCE\",\"lastFindings\":[34]}       | lastFindings |"
                        + " estimate.finding.unknown",
                "{\"auditType\":\"SURVEILLANCE\",\"lastFindings\":[0]}        | lastFindings |"
                        + " estimate.finding.unknown",
                "{\"auditType\":\"SURVEILLANCE\",\"preAudit\":true}           | preAudit |"
                        + " estimate.pre-audit.not-before-surveillance"
            })
    void refusesWhatTheRegulationExcludes(String changes, String field, String code) throws Exception {
        List<Refusal> refusals = refusals(Estimates.example(changes));

        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(MESSAGES.text(Locale.FRENCH, refusal)).isNotBlank().doesNotContain("{");
            assertThat(MESSAGES.text(Locale.ENGLISH, refusal)).isNotBlank().doesNotContain("{");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"categories\":[\"XYZ\"]}",
                "{\"auditType\":\"TRANSFER\"}",
                "{\"auditDate\":\"2026-02-30\"}",
                "{\"turnover\":\"abc\"}",
                "{\"turnover\":\"1e999999999\"}",
                "{\"otherSites\":2.5}",
                "{\"activities\":[\"SKIING\"]}",
                "{\"surprise\":1}"
            })
    void cannotReadWhatIsNoRequest(String changes) {
        assertThatThrownBy(() -> Estimates.example(changes)).isInstanceOf(JsonProcessingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"auditDate\":\"2019-01-01\"}",
                "{\"turnover\":0}",
                "{\"turnover\":999999999999.99}",
                "{\"otherSites\":10000}",
                "{\"otherSites\":null,\"activities\":null,\"newEntrantCategories\":null,\"light\":null}",
                "{\"auditType\":\"EXTENSION\",\"categories\":[\"VAE\"]}",
                "{\"auditType\":\"SURVEILLANCE\",\"lastFindings\":[33],\"formerNewEntrant\":true,\"lastAuditLight\":true}"
            })
    void acceptsAndAnswersWhatTheRegulationKnows(String changes) throws Exception {
        EstimateRequest request = Estimates.example(changes);

        assertThat(refusals(request)).isEmpty();
        assertThat(Estimates.answer(request).at("/halfDays").asInt()).isPositive();
    }

    @Test
    void needsOnlyTheFieldsThatDecide() throws Exception {
        EstimateRequest request = Estimates.read(
                "{\"auditType\":\"INITIAL\",\"auditDate\":\"2026-12-01\",\"turnover\":1,\"categories\":[\"AF\"]}");

        assertThat(refusals(request)).isEmpty();
        assertThat(Estimates.answer(request).at("/halfDays").asInt()).isEqualTo(2);
    }

    @Test
    void listsEveryRefusal() throws Exception {
        EstimateRequest request = Estimates.example(
                "{\"auditType\":\"RENEWAL\",\"light\":true,\"lastFindings\":[1],\"formerNewEntrant\":true}");

        assertThat(request.refusals()).hasSize(3);
    }

    private static List<Refusal> refusals(EstimateRequest request) {
        List<Refusal> violations = Violations.refusals(VALIDATOR.validate(request));
        return violations.isEmpty() ? request.refusals() : violations;
    }
}
