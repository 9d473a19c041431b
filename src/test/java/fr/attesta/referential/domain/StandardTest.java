package fr.attesta.referential.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.Indicator.Answer;
import fr.attesta.shared.Confidence;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check totals of the rulebook, section 10. */
class StandardTest {

    private static final Standard V9 = RegulationFiles.standardOn(LocalDate.of(2026, 10, 31));
    private static final Standard V10 = RegulationFiles.standardOn(LocalDate.of(2026, 11, 1));

    @ParameterizedTest
    @CsvSource({"2019-01-01, V9, 32", "2026-10-31, V9, 32", "2026-11-01, V10, 33", "2030-01-01, V10, 33"})
    void theDateOfTheAuditChoosesTheVersion(LocalDate auditDate, StandardVersion version, int indicators) {
        assertThat(StandardVersion.on(auditDate)).isEqualTo(version);
        assertThat(RegulationFiles.standardOn(auditDate).indicators()).hasSize(indicators);
    }

    @Test
    void thereIsNoStandardBefore2019() {
        assertThatThrownBy(() -> StandardVersion.on(LocalDate.of(2018, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isReadOnce() {
        assertThat(RegulationFiles.standardOn(LocalDate.of(2027, 5, 1))).isSameAs(V10);
    }

    @Test
    void twentyTwoIndicatorsAreCommonAndTenSpecific() {
        assertThat(numbers(V9, i -> i.kind() == Indicator.Kind.COMMON))
                .containsExactly(1, 2, 4, 5, 6, 9, 10, 11, 12, 17, 18, 19, 21, 22, 23, 24, 25, 26, 27, 30, 31, 32);
        assertThat(numbers(V9, i -> i.kind() == Indicator.Kind.SPECIFIC))
                .containsExactly(3, 7, 8, 13, 14, 15, 16, 20, 28, 29);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 3", "2, 5, 5", "3, 8, 8", "4, 4, 4", "5, 2, 2", "6, 7, 7", "7, 3, 4"})
    void eachCriterionHasItsIndicators(int criterion, int inV9, int inV10) {
        assertThat(numbers(V9, i -> i.criterion() == criterion)).hasSize(inV9);
        assertThat(numbers(V10, i -> i.criterion() == criterion)).hasSize(inV10);
        assertThat(V10.criterion(criterion).title()).isNotBlank();
    }

    @Test
    void fifteenIndicatorsMayBeMinorAndSeventeenAreMajorOnly() {
        List<Integer> minorAble =
                numbers(V9, i -> SeverityLock.of(V9, i.number()).allows(Severity.MINOR));

        assertThat(minorAble).containsExactly(1, 2, 3, 8, 9, 12, 13, 17, 18, 19, 23, 24, 25, 28, 30);
        assertThat(numbers(V10, i -> SeverityLock.of(V10, i.number()).allows(Severity.MINOR)))
                .isEqualTo(minorAble);
    }

    @Test
    void everyIndicatorMayBeMajor() {
        assertThat(numbers(V10, i -> SeverityLock.of(V10, i.number()).allows(Severity.MAJOR)))
                .hasSize(33);
    }

    @Test
    void indicator33IsLockedToMajorByAnUnconfirmedSetting() {
        SeverityLock lock = SeverityLock.of(V10, 33);

        assertThat(lock.minorAllowed()).isFalse();
        assertThat(lock.confidence()).isEqualTo(Confidence.UNCONFIRMED);
        assertThat(SeverityLock.of(V10, 13).confidence().confirmed()).isTrue();
    }

    @Test
    void indicator33DoesNotExistInV9() {
        assertThat(V9.find(33)).isEmpty();
        assertThatThrownBy(() -> SeverityLock.of(V9, 33)).isInstanceOf(IllegalArgumentException.class);
        assertThat(V10.find(0)).isEmpty();
    }

    @Test
    void newEntrantsHaveElevenAdaptedIndicators() {
        assertThat(numbers(V9, i -> i.newEntrant() == Answer.YES))
                .containsExactly(2, 3, 11, 13, 14, 19, 22, 24, 25, 26, 32);
        assertThat(V9.indicators())
                .allSatisfy(i -> assertThat(i.newEntrantRule().isEmpty()).isEqualTo(i.newEntrant() != Answer.YES));
    }

    @Test
    void aLightAuditExaminesNineCommonIndicatorsAndTheTenSpecificOnes() {
        assertThat(numbers(V9, i -> i.light() == Answer.YES))
                .containsExactly(1, 2, 3, 7, 8, 11, 12, 13, 14, 15, 16, 20, 22, 24, 25, 26, 28, 29, 32);
    }

    @Test
    void everySurveillanceExamines1And3And17And19() {
        assertThat(numbers(V10, Indicator::surveillance)).containsExactly(1, 3, 17, 19);
    }

    @Test
    void theReformOf2026ChangesTheWordingOfTwelveIndicatorsAndSaysThatThirteenIsDisputed() {
        assertThat(numbers(V10, i -> !i.wording().isEmpty()))
                .containsExactly(1, 2, 3, 7, 12, 13, 14, 15, 19, 20, 27, 30, 31, 32, 33);
        assertThat(V10.indicator(13).wordingConfidence()).isEqualTo(Confidence.CONFLICTING);
    }

    private static List<Integer> numbers(Standard standard, Predicate<Indicator> condition) {
        return standard.indicators().stream()
                .filter(condition)
                .map(Indicator::number)
                .toList();
    }
}
