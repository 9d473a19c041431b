package fr.attesta.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.deadline.domain.DeadlineClock;
import fr.attesta.deadline.domain.DeadlineRule;
import fr.attesta.deadline.domain.DeadlineRules;
import fr.attesta.setting.SetValues;
import fr.attesta.setting.SettingDefinition;
import fr.attesta.shared.RefusedException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineSettingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final DeadlineSettings settings = new DeadlineSettings();

    @Test
    void onlyPeriodsThatNoTextFixesAreSettings() {
        List<String> keys =
                settings.settings(DAY).stream().map(SettingDefinition::key).toList();

        assertThat(keys)
                .contains("deadline.R3_7_MINOR_PLAN", "deadline.R3_22_CONTEST", "deadline.BODY_QUOTE_EXPIRY")
                .doesNotContain("deadline.R3_1_PROPOSE_DATE", "deadline.R3_5_MAJOR_CORRECTED", "deadline.R3_11_EXPIRY")
                .hasSize((int) DeadlineTables.shipped().rules().stream()
                        .filter(DeadlineRule::settable)
                        .count());
    }

    @ParameterizedTest
    @CsvSource({
        "R3_7_MINOR_PLAN, p45d, P45D",
        "R3_7_MINOR_PLAN, P2M, P2M",
        "R3_7_MINOR_PLAN, P0D, P0D",
        "R3_2_SEND_PLAN, -P14D, -P14D",
        "R3_26_CERTIFICATE, P8D..P20D, P8D..P20D",
        "R3_21_PROVIDER_REPORT, next-04-30, NEXT-04-30"
    })
    void aPeriodOfTheSameFormIsAccepted(String code, String typed, String canonical) {
        assertThat(settings.canonical(definition(code), typed)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "R3_7_MINOR_PLAN, 30",
        "R3_7_MINOR_PLAN, -P7D",
        "R3_7_MINOR_PLAN, P10D..P20D",
        "R3_7_MINOR_PLAN, NEXT-03-01",
        "R3_7_MINOR_PLAN, P11Y",
        "R3_7_MINOR_PLAN, P999999999Y",
        "R3_7_MINOR_PLAN, ''",
        "R3_2_SEND_PLAN, P7D",
        "R3_26_CERTIFICATE, P20D..P8D",
        "R3_26_CERTIFICATE, P15D",
        "R3_21_PROVIDER_REPORT, P30D",
        "R3_21_PROVIDER_REPORT, NEXT-13-01"
    })
    void anotherFormIsRefused(String code, String typed) {
        assertThatThrownBy(() -> settings.canonical(definition(code), typed))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(refusal -> {
                                    assertThat(refusal.field()).isEqualTo("value");
                                    assertThat(refusal.code()).isEqualTo("setting.value_period");
                                }));
    }

    @Test
    void thePeriodOfTheBodyHoldsFromItsDateAndNotBefore() {
        DeadlineRules rules = BodyDeadlines.merge(
                SetValues.snapshot(SetValues.value("deadline.R3_7_MINOR_PLAN", "P45D", "2027-01-01")));

        assertThat(due(rules, LocalDate.of(2026, 12, 31))).isEqualTo("2027-01-30");
        assertThat(due(rules, LocalDate.of(2027, 1, 1))).isEqualTo("2027-02-15");
        assertThat(rules.rule("R3_7_MINOR_PLAN", LocalDate.of(2027, 1, 1)))
                .satisfies(rule -> assertThat(rule.source()).contains("Réglage de l’organisme", "P30D"))
                .satisfies(rule -> assertThat(rule.confidence().confirmed()).isFalse());
    }

    @Test
    void theValueThatBeganLastHolds() {
        DeadlineRules rules = BodyDeadlines.merge(SetValues.snapshot(
                SetValues.value("deadline.R3_7_MINOR_PLAN", "P60D", "2027-02-01"),
                SetValues.value("deadline.R3_7_MINOR_PLAN", "P45D", "2027-01-01")));

        assertThat(due(rules, LocalDate.of(2027, 1, 31))).isEqualTo("2027-03-17");
        assertThat(due(rules, LocalDate.of(2027, 2, 1))).isEqualTo("2027-04-02");
    }

    private static String due(DeadlineRules rules, LocalDate anchor) {
        return DeadlineClock.due(rules.rule("R3_7_MINOR_PLAN", anchor), anchor)
                .due()
                .toString();
    }

    private SettingDefinition definition(String code) {
        return settings.settings(DAY).stream()
                .filter(setting -> setting.key().equals("deadline." + code))
                .findFirst()
                .orElseThrow();
    }
}
