package fr.attesta.quote.domain;

import fr.attesta.quote.QuoteTables;
import fr.attesta.quote.domain.SiteSampling.Population;
import fr.attesta.referential.domain.AuditScope;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Category;
import fr.attesta.shared.HalfDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Scale;

class QuotePropertyTest {

    private static final QuoteTables TABLES = QuoteTables.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Property
    boolean aHigherTurnoverNeverShortensTheAudit(
            @ForAll AuditType type,
            @ForAll @BigRange(min = "0", max = "2000000") @Scale(2) BigDecimal turnover,
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(2) BigDecimal more,
            @ForAll @NotEmpty Set<Category> categories) {
        return duration(type, turnover, categories, 0).compareTo(duration(type, turnover.add(more), categories, 0))
                <= 0;
    }

    @Property
    boolean anAddedCategoryNeverShortensTheAudit(
            @ForAll AuditType type,
            @ForAll @BigRange(min = "0", max = "2000000") @Scale(2) BigDecimal turnover,
            @ForAll @NotEmpty Set<Category> categories,
            @ForAll Category added) {
        Set<Category> more = new HashSet<>(categories);
        more.add(added);
        return duration(type, turnover, categories, 0).compareTo(duration(type, turnover, more, 0)) <= 0;
    }

    @Property
    boolean eachSampledSiteAddsAHalfDay(
            @ForAll AuditType type,
            @ForAll @BigRange(min = "0", max = "2000000") @Scale(2) BigDecimal turnover,
            @ForAll @NotEmpty Set<Category> categories,
            @ForAll @IntRange(max = 200) int sites) {
        return duration(type, turnover, categories, sites)
                .plus(new HalfDays(1))
                .equals(duration(type, turnover, categories, sites + 1));
    }

    @Property
    boolean anotherSiteNeverShortensTheAudit(
            @ForAll AuditType type,
            @ForAll @BigRange(min = "0", max = "2000000") @Scale(2) BigDecimal turnover,
            @ForAll @NotEmpty Set<Category> categories,
            @ForAll @IntRange(max = 500) int sites,
            @ForAll boolean eligible) {
        MultiSiteEligibility declared = new MultiSiteEligibility(true, eligible, false, true, true, true);
        SamplingRule rule = TABLES.samplingRule(type, DAY);
        int visited = SiteSampling.sitesToAudit(rule, sites, declared).value();
        int more = SiteSampling.sitesToAudit(rule, sites + 1, declared).value();
        return duration(type, turnover, categories, visited).compareTo(duration(type, turnover, categories, more)) <= 0;
    }

    @Property
    boolean theSampleGrowsWithTheSitesAndNeverExceedsThem(
            @ForAll AuditType type, @ForAll @IntRange(max = 9999) int sites) {
        SamplingRule rule = TABLES.samplingRule(type, DAY);
        int count = SiteSampling.count(rule, sites).value();
        return count <= sites && count <= SiteSampling.count(rule, sites + 1).value() && (sites == 0) == (count == 0);
    }

    @Property
    boolean theSameSeedRepeatsTheDraw(
            @ForAll AuditType type, @ForAll @IntRange(min = 1, max = 60) int sites, @ForAll long seed) {
        Population<Integer> population = population(sites, sites / 2);
        int count = SiteSampling.count(TABLES.samplingRule(type, DAY), sites).value();
        SiteSampling.Draw<Integer> draw = SiteSampling.draw(type, population, count, seed);
        return draw.equals(SiteSampling.draw(type, population, count, seed))
                && Set.copyOf(draw.sites()).size() == count
                && population.sites().containsAll(draw.sites());
    }

    @Property
    boolean aSurveillanceSeesANewSiteIfThereIsOne(
            @ForAll @IntRange(min = 1, max = 60) int sites, @ForAll @IntRange(max = 60) int news, @ForAll long seed) {
        Population<Integer> population = population(sites, Math.min(news, sites));
        int count = SiteSampling.count(TABLES.samplingRule(AuditType.SURVEILLANCE, DAY), sites)
                .value();
        SiteSampling.Draw<Integer> draw = SiteSampling.draw(AuditType.SURVEILLANCE, population, count, seed);
        return population.neverAudited().isEmpty() || !Collections.disjoint(draw.sites(), population.neverAudited());
    }

    @Property
    boolean aDayPlanDeliversTheDurationWithAtMostTwoHalfDaysADay(@ForAll @IntRange(max = 400) int count) {
        HalfDays duration = new HalfDays(count);
        DayPlan plan = DayPlan.of(duration);
        return plan.delivers(duration) && plan.calendarDays() == (count + 1) / 2;
    }

    private static HalfDays duration(AuditType type, BigDecimal turnover, Set<Category> categories, int sites) {
        AuditRequest request = new AuditRequest(AuditScope.ordinary(type), DAY, turnover, categories, sites, 0, false);
        return AuditDuration.of(TABLES.durations(), request).value();
    }

    private static Population<Integer> population(int sites, int news) {
        return new Population<>(numbers(sites), numbers(news));
    }

    private static Set<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toSet());
    }
}
