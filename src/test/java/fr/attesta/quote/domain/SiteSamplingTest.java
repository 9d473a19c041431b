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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SiteSamplingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final MultiSiteEligibility ELIGIBLE = new MultiSiteEligibility(true, true, false, true, true, true);

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

    /** One obstacle after the other: each alone is enough to lose the sample. */
    @ParameterizedTest
    @MethodSource("obstacles")
    void everySiteIsAuditedWhenTheOrganisationMayNotBeSampled(MultiSiteEligibility declared, String obstacle) {
        SamplingRule rule = QuoteTables.shipped().samplingRule(AuditType.INITIAL, DAY);

        Explained<Integer> sites = SiteSampling.sitesToAudit(rule, 9, declared);

        assertThat(declared.eligible()).isFalse();
        assertThat(sites.value()).isEqualTo(9);
        assertThat(sites.trace()).extracting(TraceLine::label).first().isEqualTo(obstacle);
        assertThat(sites.trace().getLast().value()).isEqualTo("9 sites");
        assertThat(sites.trace()).allSatisfy(line -> assertThat(line.source()).contains("art. 6"));
    }

    static Stream<Arguments> obstacles() {
        return Stream.of(
                Arguments.of(
                        new MultiSiteEligibility(false, true, false, true, true, true),
                        "Le système qualité n’est pas unique"),
                Arguments.of(
                        new MultiSiteEligibility(true, false, false, true, true, true),
                        "La fonction centrale n’a pas autorité sur les sites"),
                Arguments.of(
                        new MultiSiteEligibility(true, true, true, true, true, true),
                        "La fonction centrale est sous-traitée"),
                Arguments.of(
                        new MultiSiteEligibility(true, true, false, false, true, true),
                        "Tous les sites ne sont pas dans le programme de surveillance"),
                Arguments.of(
                        new MultiSiteEligibility(true, true, false, true, false, true),
                        "Un site au moins n’a pas de personnel permanent"),
                Arguments.of(
                        new MultiSiteEligibility(true, true, false, true, true, false),
                        "Les sites n’ont pas le même numéro de déclaration d’activité"));
    }

    @Test
    void anEligibleOrganisationIsSampled() {
        SamplingRule rule = QuoteTables.shipped().samplingRule(AuditType.INITIAL, DAY);

        Explained<Integer> sites = SiteSampling.sitesToAudit(rule, 9, ELIGIBLE);

        assertThat(sites.value()).isEqualTo(3);
        assertThat(sites.trace().getFirst().label()).contains("Éligible");
    }

    @Test
    void aSampleWithoutADeclarationIsUnconfirmed() {
        SamplingRule rule = QuoteTables.shipped().samplingRule(AuditType.INITIAL, DAY);

        Explained<Integer> sites = SiteSampling.sitesToAudit(rule, 9, null);

        assertThat(sites.value()).isEqualTo(3);
        assertThat(sites.trace().getFirst().confidence()).isEqualTo(Confidence.UNCONFIRMED);
    }

    @Test
    void aSingleSiteIsAskedNothing() {
        SamplingRule rule = QuoteTables.shipped().samplingRule(AuditType.INITIAL, DAY);

        assertThat(SiteSampling.sitesToAudit(rule, 0, null)).isEqualTo(new Explained<>(0, List.of()));
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
