package fr.attesta.audit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.AuditFixtures;
import fr.attesta.audit.grid.Consolidation.SiteLine;
import fr.attesta.audit.grid.line.LineEntry;
import fr.attesta.audit.programme.SitesToAudit;
import fr.attesta.audit.report.GridEntry;
import fr.attesta.audit.report.IndicatorResult;
import fr.attesta.provider.Address;
import fr.attesta.provider.Site;
import fr.attesta.quote.mandate.DrawnSites;
import fr.attesta.quote.mandate.MandateView;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.number.Siret;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The grid of an audit under way")
class GridWorkTest {

    private static final LocalDateTime OPENED = LocalDateTime.of(2026, 12, 10, 9, 0);
    private static final List<String> SITES = List.of("Rennes", "Nantes", "Brest");
    private static final OpeningRules.Agreed AGREED = agreed(new SitesToAudit(SITES, Set.of(), 2, false));

    @Test
    void nonConformityIsOnePerIndicatorAndTheGravestSiteDecides() {
        GridEntry entry = Consolidation.of(
                12,
                List.of(
                        new SiteLine("Siège", line(IndicatorResult.CONFORM, "Rien")),
                        new SiteLine("Nantes", line(IndicatorResult.MAJOR, "Aucun suivi")),
                        new SiteLine("Brest", line(IndicatorResult.MINOR, "Suivi partiel"))));

        assertThat(entry.result()).isEqualTo(IndicatorResult.MAJOR);
        assertThat(entry.statement()).isEqualTo("Nantes : Aucun suivi\nBrest : Suivi partiel");
    }

    @Test
    void indicatorIsNotApplicableOnlyIfItIsSoAtEverySite() {
        assertThat(Consolidation.result(
                        List.of(line(IndicatorResult.NOT_APPLICABLE, null), line(IndicatorResult.CONFORM, null))))
                .contains(IndicatorResult.CONFORM);
        assertThat(Consolidation.result(List.of(line(IndicatorResult.NOT_APPLICABLE, null))))
                .contains(IndicatorResult.NOT_APPLICABLE);
        assertThat(Consolidation.result(List.of(LineEntry.blank()))).isEmpty();
    }

    @Test
    void nonConformityWithoutAStatementIsKeptButNotComplete() {
        assertThat(line(IndicatorResult.MINOR, null).complete()).isFalse();
        assertThat(line(IndicatorResult.MINOR, " ").complete()).isFalse();
        assertThat(line(IndicatorResult.MINOR, "Suivi partiel").complete()).isTrue();
        assertThat(line(IndicatorResult.CONFORM, null).complete()).isTrue();
        assertThat(line(IndicatorResult.NOT_APPLICABLE, null).complete()).isFalse();
    }

    @Test
    void sameTextsAreNoConflictWhateverTheirVersion() {
        LineEntry saved = line(IndicatorResult.MINOR, "Suivi partiel");

        assertThat(saved.sameTexts(saved.at(7))).isTrue();
        assertThat(saved.sameTexts(line(IndicatorResult.MINOR, "Suivi absent"))).isFalse();
    }

    @Test
    void openingChoosesAsManySitesAsAgreed() {
        assertThat(codes(opening(OPENED, List.of(0, 2)))).isEmpty();
        assertThat(codes(opening(OPENED, List.of(0)))).containsExactly("audit.sites_as_agreed");
        assertThat(codes(opening(OPENED, List.of(1, 1)))).containsExactly("audit.sites_as_agreed");
        assertThat(codes(opening(OPENED, List.of(0, 3)))).containsExactly("audit.sites_as_agreed");
    }

    @Test
    void drawnSitesAreAuditedAndAnotherOneNeedsAReason() {
        SitesToAudit drawn = new SitesToAudit(SITES, Set.of(0, 2), 2, true);

        assertThat(codes(opening(List.of(2, 0), null), drawn)).isEmpty();
        assertThat(codes(opening(List.of(0, 1), null), drawn)).containsExactly("audit.sites_reason_required");
        assertThat(codes(opening(List.of(0, 1, 2), " "), drawn)).containsExactly("audit.sites_reason_required");
        assertThat(codes(opening(List.of(0, 1, 2), "Signalement d’un apprenti"), drawn))
                .isEmpty();
        assertThat(codes(opening(List.of(2), "Site fermé"), drawn)).containsExactly("audit.sites_as_agreed");
    }

    @Test
    void drawnSiteThatTheOrganisationHasNoMoreIsReplacedForAReason() {
        MandateView mandate = new MandateView(
                AuditFixtures.RUN,
                AuditFixtures.CASE,
                AuditType.INITIAL,
                new HalfDays(3),
                true,
                1,
                new DrawnSites(
                        List.of(new DrawnSites.Site(new Siret("73282932000074"), "Atelier du port", "Brest")), 7));
        Address address = new Address("1 quai du Canal", "35000", "Rennes");

        SitesToAudit kept = SitesToAudit.of(List.of(new Site("Port", "73282932000074", address)), mandate);
        SitesToAudit gone = SitesToAudit.of(List.of(new Site("Centre", "73282932000082", address)), mandate);

        assertThat(codes(opening(List.of(0), null), kept)).isEmpty();
        assertThat(codes(opening(List.of(0), null), gone)).containsExactly("audit.sites_reason_required");
    }

    @Test
    void openingIsNeitherBeforeThePlanNorInTheFuture() {
        assertThat(codes(opening(OPENED.minusDays(20), List.of(0, 1)))).containsExactly("audit.held_before_plan");
        assertThat(codes(opening(OPENED.plusDays(1), List.of(0, 1)))).containsExactly("audit.held_in_future");
    }

    private static LineEntry line(IndicatorResult result, @Nullable String statement) {
        return new LineEntry(0, result, statement, null, null, null, null, List.of());
    }

    private static OpeningForm opening(LocalDateTime at, List<Integer> sites) {
        return new OpeningForm(at, "Jeanne Martin, directrice", null, "Action 1", sites, null);
    }

    private static OpeningForm opening(List<Integer> sites, @Nullable String reason) {
        return new OpeningForm(OPENED, "Jeanne Martin, directrice", null, "Action 1", sites, reason);
    }

    private static OpeningRules.Agreed agreed(SitesToAudit sites) {
        return new OpeningRules.Agreed(LocalDate.of(2026, 12, 1), OPENED.plusHours(3), sites);
    }

    private static List<String> codes(OpeningForm form, SitesToAudit sites) {
        return OpeningRules.of(form, agreed(sites)).stream().map(Refusal::code).toList();
    }

    private static List<String> codes(OpeningForm form) {
        return OpeningRules.of(form, AGREED).stream().map(Refusal::code).toList();
    }
}
