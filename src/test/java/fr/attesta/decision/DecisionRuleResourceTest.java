package fr.attesta.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.form.JsonRules;
import fr.attesta.web.form.Violations;
import fr.attesta.web.text.Messages;
import jakarta.validation.Validation;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionRuleResourceTest {

    private static final ObjectMapper JSON = JsonRules.strict();

    private final DecisionRuleResource resource = new DecisionRuleResource();

    @Test
    void oneOpenMinorIsNoObstacle() throws Exception {
        assertThat(answer("{\"indicator\":1,\"severity\":\"MINOR\",\"lifted\":false,\"openedAtPreviousAudit\":false}"))
                .isEqualTo("{\"outcome\":\"GRANTABLE\",\"reasons\":[]}");
    }

    @Test
    void anOpenMajorBlocksAndSaysWhy() throws Exception {
        assertThat(answer("{\"indicator\":4,\"severity\":\"MAJOR\"}"))
                .isEqualTo("{\"outcome\":\"BLOCKED\",\"reasons\":[{\"code\":\"OPEN_MAJOR\",\"text\":\"Non-conformité"
                        + " majeure non levée : indicateur 4\",\"source\":\"Arrêté du 6 juin 2019 (audit), art."
                        + " 5\",\"confidence\":\"V\",\"confirmed\":true}]}");
    }

    @Test
    void aMinorOnAMajorOnlyIndicatorIsRefused() {
        assertThatThrownBy(() -> answer("{\"indicator\":4,\"severity\":\"MINOR\"}"))
                .asInstanceOf(type(RefusedException.class))
                .extracting(e -> e.refusals().getFirst())
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(new Messages(true).text(Locale.FRENCH, refusal))
                            .isEqualTo("L’indicateur 4 ne peut donner lieu qu’à une non-conformité majeure.");
                });
    }

    @Test
    void anAuditBefore2019HasNoStandard() throws Exception {
        DecisionRequest request = read("{\"auditType\":\"INITIAL\",\"auditDate\":\"2018-12-31\",\"findings\":[]}");

        assertThatThrownBy(() -> resource.weigh(request))
                .isInstanceOf(RefusedException.class)
                .hasMessage("decision.audit-date.too-early");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"auditDate\":\"2026-12-01\",\"findings\":[]}                                                |"
                        + " auditType",
                "{\"auditType\":\"INITIAL\",\"findings\":[]}                                                   |"
                        + " auditDate",
                "{\"auditType\":\"INITIAL\",\"auditDate\":\"2026-12-01\",\"findings\":[{\"indicator\":1}]}     |"
                        + " findings[0].severity",
                "{\"auditType\":\"INITIAL\",\"auditDate\":\"2026-12-01\",\"findings\":[{\"severity\":\"MINOR\"}]} |"
                        + " findings[0].indicator"
            })
    void needsWhatDecides(String json, String field) throws Exception {
        var violations =
                Validation.buildDefaultValidatorFactory().getValidator().validate(read(json));

        assertThat(Violations.refusals(violations)).extracting(Refusal::field).containsExactly(field);
    }

    private String answer(String finding) throws JsonProcessingException {
        return JSON.writeValueAsString(resource.weigh(
                read("{\"auditType\":\"INITIAL\",\"auditDate\":\"2026-12-01\",\"findings\":[" + finding + "]}")));
    }

    private static DecisionRequest read(String json) throws JsonProcessingException {
        return JSON.readValue(json, DecisionRequest.class);
    }
}
