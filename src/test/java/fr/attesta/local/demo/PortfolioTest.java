package fr.attesta.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.auditor.domain.Competence;
import fr.attesta.auditor.domain.Ground;
import fr.attesta.auditor.domain.Qualification;
import fr.attesta.auditor.domain.Register;
import fr.attesta.shared.Category;
import fr.attesta.shared.number.Nda;
import fr.attesta.shared.number.Siren;
import fr.attesta.shared.number.Siret;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortfolioTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final List<Script> scripts = Portfolio.scripts();

    @Test
    void everyOrganisationHasItsOwnValidNumbers() {
        List<Map<String, ?>> applications = applications();

        assertThat(applications)
                .allSatisfy(
                        form -> assertThat(Siren.isValid(text(form, "siren"))).isTrue())
                .filteredOn(form -> form.containsKey("nda"))
                .allSatisfy(form -> assertThat(Nda.isValid(text(form, "nda"))).isTrue());
        assertThat(applications.stream().map(form -> form.get("siren")).collect(Collectors.toSet()))
                .hasSameSizeAs(scripts);
    }

    @Test
    void everyOtherSiteBelongsToItsOrganisation() {
        List<Map<String, ?>> withSites =
                applications().stream().filter(form -> !sites(form).isEmpty()).toList();

        assertThat(withSites)
                .isNotEmpty()
                .allSatisfy(form -> assertThat(sites(form))
                        .extracting(site -> text((Map<?, ?>) site, "siret"))
                        .allSatisfy(siret -> assertThat(Siret.isValid(siret)).isTrue())
                        .allSatisfy(siret -> assertThat(siret).startsWith(text(form, "siren"))));
    }

    @Test
    void everyOrganisationStandsSomewhereElse() {
        assertThat(scripts.stream().map(Script::plot).toList()).doesNotHaveDuplicates();
        assertThat(scripts.stream().map(script -> script.organisation().place().city()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyStoryHasTheTimeForItsChaptersInTheirOrder() {
        assertThat(scripts).allSatisfy(script -> {
            List<Integer> days = script.plot().chapters().stream()
                    .filter(chapter -> chapter.concerns(script.findings()))
                    .map(Chapter::day)
                    .toList();
            assertThat(days).isSorted();
            assertThat(days.getLast()).isLessThanOrEqualTo(script.daysAgo());
        });
    }

    @Test
    void everyFindingHasItsText() {
        Set<Integer> indicators = scripts.stream()
                .flatMap(script -> script.findings().all().stream())
                .map(Findings.Finding::indicator)
                .collect(Collectors.toSet());

        assertThat(indicators)
                .isNotEmpty()
                .allSatisfy(indicator ->
                        assertThat(Weakness.of(indicator).statement()).isNotBlank());
    }

    /** The demo shows the register at work, and no audit of it needs a reason in place of a qualification. */
    @Test
    void everyAuditorIsQualifiedForTheirAudits() {
        Register register = new Register(DemoQualification.all().stream()
                .map(PortfolioTest::qualification)
                .toList());

        assertThat(scripts).filteredOn(script -> !audited(script).isEmpty()).isNotEmpty();
        assertThat(scripts)
                .filteredOn(script -> !audited(script).isEmpty())
                .allSatisfy(script -> assertThat(Competence.of(
                                        register,
                                        script.auditor(),
                                        new Competence.Need(categories(script), audited(script)))
                                .missing())
                        .as(script.organisation().name())
                        .isEmpty());
        assertThat(DemoQualification.all())
                .anyMatch(one -> !one.withdrawnBecause().isEmpty())
                .anyMatch(one -> one.until() != null && one.until() > 0 && one.until() <= 60);
    }

    /** From the day on which the auditor is chosen to the last one that can be proposed. */
    private static List<LocalDate> audited(Script script) {
        LocalDate applied = TODAY.minusDays(script.daysAgo());
        List<Chapter> chapters = script.plot().chapters();
        Stream<Integer> first =
                chapters.contains(Chapter.ASSIGN) ? IntStream.range(10, 50).boxed() : Stream.empty();
        Stream<Integer> again = chapters.contains(Chapter.ASSIGN_AGAIN)
                ? IntStream.range(481, 545).boxed()
                : Stream.empty();
        return Stream.concat(first, again).map(applied::plusDays).toList();
    }

    private static Set<Category> categories(Script script) {
        return Arrays.stream(script.organisation().categories().split(" "))
                .map(Category::valueOf)
                .collect(Collectors.toSet());
    }

    private static Qualification qualification(DemoQualification one) {
        return new Qualification(
                UUID.randomUUID(),
                one.person(),
                Category.valueOf(one.category()),
                TODAY.plusDays(one.from()),
                one.until() == null ? null : TODAY.plusDays(one.until()),
                Ground.valueOf(one.ground()),
                one.note(),
                "quality",
                TODAY,
                null);
    }

    private List<Map<String, ?>> applications() {
        return scripts.stream()
                .<Map<String, ?>>map(script -> script.organisation().application(TODAY))
                .toList();
    }

    private static List<?> sites(Map<?, ?> form) {
        return (List<?>) Objects.requireNonNull(form.get("sites"));
    }

    private static String text(Map<?, ?> form, String field) {
        return String.valueOf(form.get(field));
    }
}
