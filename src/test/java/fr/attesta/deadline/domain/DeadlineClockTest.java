package fr.attesta.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.deadline.DeadlineTables;
import fr.attesta.deadline.domain.DeadlineClock.Due;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.TraceLine;
import fr.attesta.shared.table.RegulationTable;
import fr.attesta.shared.table.RegulationTable.Row;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineClockTest {

    private static final DeadlineRules RULES = DeadlineTables.shipped();
    private static final String TABLE = "/fr/attesta/deadline/domain/deadlines.csv";

    static List<Row> cases() {
        return RegulationTable.read(TABLE, row -> row);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void computesTheDueDate(Row row) {
        LocalDate anchor = row.date("anchor");

        Due due = DeadlineClock.due(RULES.rule(row.text("rule"), anchor), anchor);

        assertThat(due.due()).isEqualTo(row.date("due"));
        String windowStart = row.text("window_start");
        assertThat(due.windowStart()).isEqualTo(windowStart.isEmpty() ? null : LocalDate.parse(windowStart));
    }

    @Test
    void everyShippedRuleHasACase() {
        List<String> tested = RegulationTable.read(TABLE, row -> row.text("rule")).stream()
                .distinct()
                .toList();

        assertThat(tested)
                .containsExactlyInAnyOrderElementsOf(RULES.rules().stream()
                        .map(DeadlineRule::code)
                        .distinct()
                        .toList());
    }

    @Test
    void explainsTheDateWithItsArticle() {
        LocalDate anchor = LocalDate.of(2026, 11, 30);

        Due due = DeadlineClock.due(RULES.rule("R3_6_MAJOR_VERIFIED", anchor), anchor);

        assertThat(due.trace())
                .extracting(TraceLine::label)
                .containsExactly(
                        "Notification de la non-conformité",
                        "Vérification de la correction d’une non-conformité majeure : + 3\u00a0mois puis + 1\u00a0mois",
                        "Au plus tard");
        assertThat(due.trace()).extracting(TraceLine::value).containsExactly("30/11/2026", "P3M+P1M", "28/03/2027");
        assertThat(due.trace()).allSatisfy(line -> assertThat(line.source()).contains("art. 5"));
    }

    @Test
    void showsBothEndsOfAWindow() {
        LocalDate anchor = LocalDate.of(2026, 11, 23);

        assertThat(DeadlineClock.due(RULES.rule("R3_9_SURVEILLANCE", anchor), anchor)
                        .trace())
                .extracting(TraceLine::value)
                .containsExactly("23/11/2026", "P14M..P22M", "23/01/2028", "23/09/2028");
    }

    @Test
    void unconfirmedPeriodsAreSettable() {
        assertThat(RULES.rules())
                .filteredOn(rule -> !rule.confidence().confirmed())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.settable()).isTrue());
    }

    @Test
    void noLegalPeriodThatWasReadIsSettable() {
        assertThat(RULES.rules())
                .filteredOn(rule -> rule.confidence() == Confidence.VERIFIED)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.settable()).isFalse());
    }

    @Test
    void neverHasTwoRulesOfOneCodeInForceOnOneDay() {
        for (DeadlineRule rule : RULES.rules()) {
            assertThat(RULES.rules())
                    .filteredOn(other -> other.code().equals(rule.code())
                            && other.validity().contains(rule.validity().from()))
                    .hasSize(1);
        }
    }

    @Test
    void doesNotKnowARuleBeforeItWasInForce() {
        LocalDate anchor = LocalDate.of(2018, 12, 31);
        DeadlineRule rule = RULES.rule("R3_1_PROPOSE_DATE", LocalDate.of(2026, 1, 1));

        assertThat(RULES.find("R3_1_PROPOSE_DATE", anchor)).isEmpty();
        assertThat(RULES.knows("R3_99")).isFalse();
        assertThatThrownBy(() -> DeadlineClock.due(rule, anchor)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30D", "P30", "P1D..", "..P1D", "NEXT-02-30", "NEXT-13-01", "P1D+", "P1D..P2D..P3D"})
    void refusesAFormulaThatIsNone(String text) {
        assertThatThrownBy(() -> DeadlineFormula.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
