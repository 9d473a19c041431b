package fr.attesta.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.shared.number.Nda;
import fr.attesta.shared.number.Siren;
import fr.attesta.shared.number.Siret;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
