package fr.attesta.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.attesta.deadline.BodyDeadlines;
import fr.attesta.setting.SetValues;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.text.Messages;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineRuleResourceTest {

    private final DeadlineRuleResource resource = new DeadlineRuleResource(new BodyDeadlines(SetValues.none()));

    @Test
    void listsEveryRuleWithItsArticleAndConfidence() {
        assertThat(resource.list()).hasSizeGreaterThan(40).allSatisfy(rule -> {
            assertThat(rule.article()).isNotBlank();
            assertThat(rule.confidence()).matches("[VSMCD]");
        });
    }

    @Test
    void computesADateWithItsTrace() {
        DeadlineRuleResource.DueView due = resource.due("R3_5_MAJOR_CORRECTED", "2026-11-30");

        assertThat(due.due()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(due.windowStart()).isNull();
        assertThat(due.trace())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.confirmed()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "R3_99, 2026-11-30, NOT_FOUND, deadline.rule.unknown",
        "R3_1_PROPOSE_DATE, , INVALID, validation_not_null",
        "R3_1_PROPOSE_DATE, 2026-02-30, INVALID, json_date",
        "R3_1_PROPOSE_DATE, tomorrow, INVALID, json_date",
        "R3_1_PROPOSE_DATE, +999999999-12-31, INVALID, deadline.anchor.too-late",
        "R3_1_PROPOSE_DATE, 2018-12-31, INVALID, deadline.rule.not-in-force"
    })
    void refusesWhatItCannotCompute(String rule, @Nullable String anchor, Refusal.Kind kind, String code) {
        assertThatThrownBy(() -> resource.due(rule, anchor))
                .asInstanceOf(type(RefusedException.class))
                .extracting(e -> e.refusals().getFirst())
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(kind);
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(new Messages(true).text(Locale.FRENCH, refusal)).isNotBlank();
                    assertThat(new Messages(true).text(Locale.ENGLISH, refusal)).isNotBlank();
                });
    }
}
