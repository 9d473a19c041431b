package fr.attesta.quote.scope;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.quote.application.content.ApplicationForm.AddressForm;
import fr.attesta.quote.application.content.ApplicationForm.ContactForm;
import fr.attesta.quote.application.content.ApplicationForm.PeriodForm;
import fr.attesta.quote.application.content.ApplicationForm.SiteForm;
import fr.attesta.referential.domain.Activity;
import fr.attesta.shared.Category;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.number.Nda;
import fr.attesta.shared.number.Siren;
import fr.attesta.shared.number.Siret;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScopeRulesTest {

    private static final AddressForm ADDRESS = new AddressForm("1 quai du Canal", "35000", "Rennes");
    private static final SiteForm FIRST = site("73282932000074");
    private static final SiteForm SECOND = site("73282932000082");
    private static final SiteForm FOREIGN = site("40483304800022");

    @Test
    void aStartedCategoryOrASiteOfAMultiSiteOrganisationIsAdded() {
        assertThat(codes(adding(Set.of(Category.BC), List.of(), true), certified(List.of())))
                .isEmpty();
        assertThat(codes(adding(Set.of(), List.of(SECOND), null), certified(List.of(FIRST))))
                .isEmpty();
    }

    @Test
    void anExtensionAddsSomethingThatIsNotCertifiedYet() {
        assertThat(codes(adding(Set.of(), List.of(), true), certified(List.of())))
                .containsExactly("scope.nothing_added");
        assertThat(codes(adding(Set.of(Category.AF, Category.BC), List.of(), true), certified(List.of())))
                .containsExactly("scope.already_certified");
        assertThat(codes(adding(Set.of(), List.of(FIRST), null), certified(List.of(FIRST))))
                .containsExactly("application.site_twice");
    }

    @Test
    void anActionOfTheAddedCategoryWasCarriedOutBeforeTheAudit() {
        assertThat(codes(adding(Set.of(Category.CFA), List.of(), null), certified(List.of())))
                .containsExactly("scope.action_not_started");
    }

    @Test
    void onlyAnAddedCategoryCanBeThatOfANewEntrant() {
        ExtensionForm form =
                new ExtensionForm(Set.of(Category.BC), null, Set.of(Category.BC, Category.AF), null, true, null);

        assertThat(codes(form, certified(List.of()))).containsExactly("scope.new_entrant_not_added");
    }

    @Test
    void aSecondPlaceNeedsANewInitialAuditAndAForeignSiteItsOwnCertification() {
        assertThat(codes(adding(Set.of(), List.of(SECOND), null), certified(List.of())))
                .containsExactly("scope.single_site");
        assertThat(codes(adding(Set.of(), List.of(FOREIGN), null), certified(List.of(FIRST))))
                .containsExactly("application.site_of_other_company");
    }

    @Test
    void aReductionGivesUpWhatIsCertifiedAndLeavesSomething() {
        ApplicationForm certified = Scope.of(certified(List.of()))
                .plus(adding(Set.of(), List.of(), true), Set.of(Category.BC))
                .in(certified(List.of()));

        assertThat(reduction(certified, Set.of(Category.BC), null)).isEmpty();
        assertThat(reduction(certified, Set.of(Category.AF, Category.BC), null)).containsExactly("scope.nothing_left");
        assertThat(reduction(certified, Set.of(Category.VAE), null)).containsExactly("scope.not_certified");
        assertThat(reduction(certified, Set.of(), null)).containsExactly("scope.nothing_given_up");
    }

    @Test
    void onlyAClosedSiteLeavesTheScope() {
        ApplicationForm certified = certified(List.of(FIRST, SECOND));

        assertThat(reduction(certified, null, true, SECOND)).isEmpty();
        assertThat(reduction(certified, null, null, SECOND)).containsExactly("scope.site_still_works");
        assertThat(reduction(certified, null, true, FOREIGN)).containsExactly("scope.site_unknown");
        assertThat(Scope.of(certified)
                        .withoutSites(Set.of(SECOND.siret()))
                        .in(certified)
                        .allSites())
                .containsExactly(FIRST);
    }

    @Test
    void onlyWhatIsGrantedOfAnExtensionJoinsTheScope() {
        ExtensionForm form = new ExtensionForm(
                Set.of(Category.BC, Category.CFA),
                Set.of(Activity.DISTANCE),
                Set.of(Category.CFA),
                List.of(SECOND),
                true,
                null);

        Scope extended = Scope.of(certified(List.of(FIRST))).plus(form, Set.of(Category.BC));

        assertThat(extended.categories()).containsExactlyInAnyOrder(Category.AF, Category.BC);
        assertThat(extended.newEntrantCategories()).isEmpty();
        assertThat(extended.activities()).containsExactly(Activity.DISTANCE);
        assertThat(extended.sites()).containsExactly(FIRST, SECOND);
        assertThat(extended.only(Set.of(Category.AF)).in(certified(List.of())).categories())
                .containsExactly(Category.AF);
    }

    private static List<String> codes(ExtensionForm form, ApplicationForm certified) {
        return ScopeRules.ofExtension(form, certified).stream()
                .map(Refusal::code)
                .toList();
    }

    private static List<String> reduction(
            ApplicationForm certified, @Nullable Set<Category> removed, @Nullable Boolean closed, SiteForm... sites) {
        Set<Siret> sirets = Stream.of(sites).map(SiteForm::siret).collect(Collectors.toUnmodifiableSet());
        return ScopeRules.ofReduction(new ReductionForm(removed, sirets, closed, "Activité arrêtée"), certified)
                .stream()
                .map(Refusal::code)
                .toList();
    }

    private static ExtensionForm adding(Set<Category> categories, List<SiteForm> sites, @Nullable Boolean started) {
        return new ExtensionForm(categories, null, null, sites, started, null);
    }

    private static SiteForm site(String siret) {
        return new SiteForm("Antenne", new Siret(siret), ADDRESS);
    }

    private static ApplicationForm certified(List<SiteForm> sites) {
        LocalDate day = LocalDate.of(2026, 11, 23);
        return new ApplicationForm(
                new Siren("732829320"),
                "Canal",
                "SAS",
                "Jeanne Martin",
                new ContactForm("Jeanne Martin", "jeanne@canal.example", null, "fr"),
                ADDRESS,
                new Nda("53351234567"),
                null,
                Set.of(Category.AF),
                null,
                null,
                sites,
                null,
                null,
                BigDecimal.TEN,
                2025,
                null,
                new PeriodForm(day, day),
                null,
                null);
    }
}
