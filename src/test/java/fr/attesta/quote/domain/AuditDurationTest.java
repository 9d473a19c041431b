package fr.attesta.quote.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.attesta.quote.QuoteTables;
import fr.attesta.referential.domain.AuditScope;
import fr.attesta.referential.domain.AuditScope.Regime;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Category;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.Explained;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.TraceLine;
import fr.attesta.shared.table.RegulationTable;
import fr.attesta.shared.table.RegulationTable.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditDurationTest {

    private static final DurationTable TABLE = QuoteTables.shipped().durations();
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    static List<Row> cases() {
        return RegulationTable.read("/fr/attesta/quote/domain/durations.csv", row -> row);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void followsTheOrder(Row row) {
        Explained<HalfDays> duration = AuditDuration.of(TABLE, request(row));

        assertThat(duration.value().days()).isEqualByComparingTo(row.text("days"));
        assertThat(duration.trace())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.source()).isNotBlank());
    }

    @Test
    void explainsEveryTermWithItsArticle() {
        AuditRequest request = new AuditRequest(
                AuditScope.ordinary(AuditType.INITIAL),
                DAY,
                new BigDecimal("149999.99"),
                EnumSet.of(Category.AF, Category.CFA),
                3,
                0,
                false);

        assertThat(AuditDuration.of(TABLE, request).trace())
                .extracting(TraceLine::label, TraceLine::value)
                .containsExactly(
                        tuple("Durée de base, CA < 150\u202f000\u00a0€", "+1\u00a0j"),
                        tuple("Catégorie AF", "+0\u00a0j"),
                        tuple("Catégorie CFA", "+0,5\u00a0j"),
                        tuple("Sites audités : 3 × 0,5\u00a0j", "+1,5\u00a0j"));
        assertThat(AuditDuration.of(TABLE, request).trace())
                .allSatisfy(line -> assertThat(line.source()).contains("art. 4"));
    }

    @Test
    void surveillanceDurationsAreShownAsUnconfirmed() {
        AuditRequest request =
                AuditRequest.ofSingleSite(AuditType.SURVEILLANCE, DAY, BigDecimal.TEN, EnumSet.of(Category.AF));

        Explained<HalfDays> duration = AuditDuration.of(TABLE, request);

        assertThat(duration.confirmed()).isFalse();
        assertThat(duration.trace())
                .allSatisfy(line -> assertThat(line.confidence()).isEqualTo(Confidence.UNCONFIRMED));
    }

    @Test
    void theReliefForMayotteEndedInJune2025() {
        AuditRequest request = new AuditRequest(
                new AuditScope(AuditType.INITIAL, Regime.MAYOTTE),
                LocalDate.of(2025, 7, 1),
                BigDecimal.TEN,
                EnumSet.of(Category.AF),
                0,
                0,
                false);

        assertThatThrownBy(() -> AuditDuration.of(TABLE, request)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesRequestsThatNoArticleKnows() {
        Set<Category> af = EnumSet.of(Category.AF);
        assertThatThrownBy(() -> AuditRequest.ofSingleSite(AuditType.INITIAL, DAY, new BigDecimal("-0.01"), af))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AuditRequest.ofSingleSite(AuditType.EXTENSION, DAY, BigDecimal.ONE, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        AuditScope initial = AuditScope.ordinary(AuditType.INITIAL);
        assertThatThrownBy(() -> new AuditRequest(initial, DAY, BigDecimal.ONE, af, 0, 1, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AuditRequest(initial, DAY, BigDecimal.ONE, af, 0, 0, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOverrideKeepsTheComputedDurationTheReasonAndTheAuthor() {
        Explained<HalfDays> computed = AuditDuration.of(
                TABLE, AuditRequest.ofSingleSite(AuditType.INITIAL, DAY, BigDecimal.ONE, EnumSet.of(Category.AF)));

        Explained<HalfDays> overridden =
                new DurationOverride(computed, new HalfDays(4), "site oublié", "Claire Petit").explained();

        assertThat(overridden.value()).isEqualTo(new HalfDays(4));
        assertThat(overridden.trace()).startsWith(computed.trace().toArray(TraceLine[]::new));
        assertThat(overridden.trace().getLast().label()).contains("site oublié", "Claire Petit");
        assertThatThrownBy(() -> new DurationOverride(computed, new HalfDays(4), " ", "Claire Petit"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static AuditRequest request(Row row) {
        return new AuditRequest(
                new AuditScope(row.constant("audit", AuditType.class), row.constant("regime", Regime.class)),
                row.date("date"),
                new BigDecimal(row.text("turnover")),
                row.words("categories").stream().map(Category::valueOf).collect(Collectors.toSet()),
                row.number("sampled"),
                row.number("added"),
                row.yes("former_new_entrant"));
    }
}
