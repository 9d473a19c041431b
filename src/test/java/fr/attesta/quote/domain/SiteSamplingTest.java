package fr.attesta.quote.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.quote.QuoteTables;
import fr.attesta.quote.domain.SiteSampling.Population;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.Explained;
import fr.attesta.shared.TraceLine;
import fr.attesta.shared.table.RegulationTable;
import fr.attesta.shared.table.RegulationTable.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SiteSamplingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    static List<Row> cases() {
        return RegulationTable.read("/fr/attesta/quote/domain/sampling.csv", row -> row);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void countsTheRoundedSquareRoot(Row row) {
        SamplingRule rule = QuoteTables.shipped().samplingRule(row.constant("audit", AuditType.class), DAY);

        assertThat(SiteSampling.count(rule, row.number("sites")).value()).isEqualTo(row.number("count"));
    }

    @Test
    void showsThatTheCountOfTheCentralSiteIsDisputed() {
        Explained<Integer> count =
                SiteSampling.count(QuoteTables.shipped().samplingRule(AuditType.SURVEILLANCE, DAY), 9);

        assertThat(count.trace()).singleElement().satisfies(line -> {
            assertThat(line.confidence()).isEqualTo(Confidence.CONFLICTING);
            assertThat(line.label()).contains("0,6 × √9").contains("fonction centrale auditée en plus");
        });
    }

    @Test
    void aBodyMayCountTheCentralSite() {
        SamplingRule shipped = QuoteTables.shipped().samplingRule(AuditType.INITIAL, DAY);
        SamplingRule counting = new SamplingRule(
                AuditType.INITIAL, shipped.factor(), true, shipped.validity(), "réglage", Confidence.CONFLICTING);

        assertThat(SiteSampling.count(shipped, 6).value()).isEqualTo(2);
        assertThat(SiteSampling.count(counting, 6).value()).isEqualTo(3);
        assertThat(SiteSampling.count(counting, 0).value()).isZero();
    }

    @Test
    void theDrawDoesNotDependOnTheOrderOfTheSitesNorOnTheRun() {
        Population<String> population = new Population<>(Set.of("Brest", "Lille", "Lyon", "Nantes", "Nice"), Set.of());

        List<String> drawn =
                SiteSampling.draw(AuditType.INITIAL, population, 5, 42L).sites();

        // computed with the published linear congruential generator of java.util.Random, seed 42, Fisher-Yates from the
        // end
        assertThat(drawn).containsExactly("Lille", "Lyon", "Nantes", "Nice", "Brest");
        assertThat(SiteSampling.draw(AuditType.INITIAL, population, 2, 42L).sites())
                .isEqualTo(drawn.subList(0, 2));
    }

    @Test
    void differentSeedsDrawDifferentSites() {
        Population<Integer> population = new Population<>(Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9), Set.of());

        assertThat(LongStream.range(0, 50)
                        .mapToObj(seed -> Set.copyOf(SiteSampling.draw(AuditType.INITIAL, population, 3, seed)
                                .sites()))
                        .distinct()
                        .count())
                .isGreaterThan(20);
    }

    @Test
    void cannotDrawMoreSitesThanThereAre() {
        Population<Integer> one = new Population<>(Set.of(1), Set.of());

        assertThatThrownBy(() -> SiteSampling.draw(AuditType.INITIAL, one, 2, 1L))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Population<>(Set.of(1), Set.of(2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listsEveryObstacleToAMultiSiteAudit() {
        assertThat(new MultiSiteEligibility(true, true, false, true, true, true).eligible())
                .isTrue();
        assertThat(new MultiSiteEligibility(true, true, false, true, true, false).obstacles())
                .extracting(TraceLine::label)
                .containsExactly("Les sites n’ont pas le même numéro de déclaration d’activité");
        assertThat(new MultiSiteEligibility(false, false, true, false, false, false).obstacles())
                .hasSize(6);
    }
}
