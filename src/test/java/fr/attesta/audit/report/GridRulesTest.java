package fr.attesta.audit.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.AuditFixtures;
import fr.attesta.audit.programme.ExaminedIndicator;
import fr.attesta.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GridRulesTest {

    /** 1 may be minor; 4 can only be major. */
    private static final List<ExaminedIndicator> INDICATORS = AuditFixtures.examining(Set.of(1, 4));

    @Test
    void everyExaminedIndicatorNeedsAConclusion() {
        assertThat(codes(false, entry(1, IndicatorResult.CONFORM)))
                .containsExactly("lines audit.indicators_missing [4]");
        assertThat(codes(true, entry(1, IndicatorResult.CONFORM))).isEmpty();
    }

    @Test
    void majorOnlyIndicatorRefusesAMinor() {
        assertThat(codes(true, finding(4, IndicatorResult.MINOR)))
                .containsExactly("lines[0].result audit.minor_not_allowed [4]");
        assertThat(codes(true, finding(4, IndicatorResult.MAJOR), finding(1, IndicatorResult.MINOR)))
                .isEmpty();
    }

    @Test
    void nonConformityNeedsAStatementAndNonApplicabilityAReason() {
        assertThat(codes(true, entry(1, IndicatorResult.MAJOR), entry(4, IndicatorResult.NOT_APPLICABLE)))
                .containsExactly(
                        "lines[0].statement audit.statement_required [1]",
                        "lines[1].naReason audit.na_reason_required [4]");
    }

    @Test
    void unknownNotExaminedAndRepeatedIndicatorsAreRefusedAtTheirPlace() {
        assertThat(codes(
                        true,
                        entry(34, IndicatorResult.CONFORM),
                        null,
                        entry(2, IndicatorResult.CONFORM),
                        entry(1, IndicatorResult.CONFORM),
                        entry(1, IndicatorResult.CONFORM)))
                .containsExactly(
                        "lines[0].indicator audit.indicator_unknown [34]",
                        "lines[2].indicator audit.indicator_not_examined [2]",
                        "lines[4].indicator audit.indicator_twice [1]");
    }

    private static List<String> codes(boolean restConform, @Nullable GridEntry... lines) {
        return GridRules.of(Arrays.asList(lines), INDICATORS, restConform).stream()
                .map(GridRulesTest::line)
                .toList();
    }

    private static String line(Refusal refusal) {
        return refusal.field() + " " + refusal.code() + " " + refusal.arguments();
    }

    private static GridEntry entry(int indicator, IndicatorResult result) {
        return new GridEntry(indicator, result, null, null, null, null);
    }

    private static GridEntry finding(int indicator, IndicatorResult result) {
        return new GridEntry(indicator, result, "Aucune preuve présentée", null, null, null);
    }
}
