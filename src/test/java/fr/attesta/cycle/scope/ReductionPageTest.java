package fr.attesta.cycle.scope;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.AuditPages;
import fr.attesta.certificate.CertificateView;
import fr.attesta.certificate.Held;
import fr.attesta.certificate.domain.CertificateStatus;
import fr.attesta.cycle.scope.DecideReduction.Request;
import fr.attesta.quote.application.content.ApplicationForm.AddressForm;
import fr.attesta.quote.application.content.ApplicationForm.SiteForm;
import fr.attesta.quote.scope.ReductionView;
import fr.attesta.shared.Category;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.number.Siret;
import fr.attesta.web.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReductionPageTest {

    private static final Instant ASKED_AT = Instant.parse("2026-11-23T09:00:00Z");
    private static final AddressForm ADDRESS = new AddressForm("1 quai du Canal", "35000", "Rennes");
    private static final SiteForm CLOSED = new SiteForm("Antenne nord", new Siret("73282932000074"), ADDRESS);
    private static final SiteForm OPEN = new SiteForm("Antenne sud", new Siret("73282932000082"), ADDRESS);
    private static final CertificateView CERTIFICATE =
            Held.of(CertificateStatus.VALID).getFirst();

    @Test
    void theDeciderSeesWhatIsGivenUpAndWhy() {
        DecideReduction.Facts facts = facts(asked(Set.of(Category.BC), Set.of()), null, List.of(OPEN));

        assertThat(facts.kept()).containsExactly(Category.AF);
        assertThat(page(facts))
                .contains("Activité arrêtée", "Bilans de compétences", "AT-Q-2026-0001", "name=\"granted\"")
                .doesNotContain("Sites fermés");
    }

    @Test
    void theDeciderSeesWhichSitesAreClosed() {
        assertThat(page(facts(asked(Set.of(), Set.of(CLOSED.siret())), null, List.of(CLOSED, OPEN))))
                .contains("Sites fermés", "Antenne nord (SIRET 73282932000074)")
                .doesNotContain("Antenne sud", "Catégories abandonnées");
    }

    @Test
    void theDeciderSeesWhoAskedForIt() {
        ReductionView asked = asked(Set.of(Category.BC), Set.of());
        assertThat(page(facts(asked, new Request(ASKED_AT, true, "client:1"), List.of())))
                .contains("par l’organisme, par son lien, le 23/11/2026 à 10:00")
                .doesNotContain("client:1");
        assertThat(page(facts(asked, new Request(ASKED_AT, false, "Anne Roy"), List.of())))
                .contains("par Anne Roy pour l’organisme, le 23/11/2026");
        assertThat(page(facts(asked, null, List.of()))).doesNotContain("Demandée");
    }

    @Test
    void theOrganisationChoosesAmongItsCategoriesAndSites() {
        assertThat(portal(List.of(CLOSED), List.of()))
                .contains("Canal", "n° AT-Q-2026-0001", "Votre motif", "name=\"removed\" value=\"AF\"")
                .contains("name=\"closedSites\" value=\"73282932000074\"", "name=\"sitesClosed\"");
        assertThat(portal(List.of(), List.of())).doesNotContain("closedSites");
    }

    @Test
    void aLinkThatCanDoNothingNowSaysWhy() {
        assertThat(portal(List.of(CLOSED), List.of(Refusal.conflict("cycle.under_way"))))
                .contains("Une démarche est déjà en cours")
                .doesNotContain("name=\"removed\"");
    }

    private static DecideReduction.Facts facts(
            ReductionView reduction, @Nullable Request request, List<SiteForm> sites) {
        return new DecideReduction.Facts(reduction, request, CERTIFICATE, sites);
    }

    private static ReductionView asked(Set<Category> removed, Set<Siret> closed) {
        return new ReductionView(
                new UUID(0, 3), new UUID(0, 2), removed, closed, "Activité arrêtée", ASKED_AT, null, false, null);
    }

    private static String page(DecideReduction.Facts facts) {
        return AuditPages.french("tasks/cycle_decide_reduction", facts, Form.empty());
    }

    private static String portal(List<SiteForm> sites, List<Refusal> obstacles) {
        ReduceCertification.Choice facts = new ReduceCertification.Choice(
                "Canal", CERTIFICATE.number(), CERTIFICATE.end(), CERTIFICATE.categories(), sites, obstacles);
        return AuditPages.french("portal/cycle.give-up-scope", facts, Form.empty());
    }
}
