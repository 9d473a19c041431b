package fr.attesta.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.AuditPages;
import fr.attesta.decision.domain.DecisionReadiness;
import fr.attesta.decision.domain.Outcome;
import fr.attesta.decision.review.DecisionFile;
import fr.attesta.document.pdf.PdfHead;
import fr.attesta.document.pdf.PdfRenderer;
import fr.attesta.finding.FindingFixture;
import fr.attesta.finding.FindingState;
import fr.attesta.provider.Address;
import fr.attesta.provider.Contact;
import fr.attesta.provider.ProviderView;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Category;
import fr.attesta.shared.Confidence;
import fr.attesta.web.form.Form;
import fr.attesta.web.text.StandaloneTemplates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecisionPagesTest {

    @Test
    void theDeciderSeesEveryReasonAndOnlyPossibleOutcomes() {
        String page = AuditPages.french("tasks/decision_decide", new Decide.Facts(file(), List.of()), Form.empty());

        assertThat(page)
                .contains("value=\"GRANTED\"", "value=\"REFUSED\"", "Une décision favorable est impossible")
                .contains("Majeure non levée", "pas encore de numéro", "Actions de formation par apprentissage")
                .contains("La non-conformité NC-2 n’a pas de plan d’actions accepté.")
                .doesNotContain("value=\"SUSPENDED\"");
    }

    @Test
    void theLetterOfRefusalIsADocument() {
        RefusalLetter letter = new RefusalLetter(
                "Attesta Certification",
                "Organisme",
                "Une Dirigeante",
                "1 rue de la Paix, 75002 Paris",
                "AT-2026-00001",
                LocalDate.of(2026, 11, 30),
                "La majeure n’est pas levée.",
                List.of("Non-conformité majeure non levée : indicateur 4"),
                LocalDate.of(2027, 2, 28),
                false);
        PdfRenderer renderer = new PdfRenderer(
                StandaloneTemplates.engine(), Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC));

        byte[] pdf = renderer.render(
                "refusal-letter",
                new PdfHead("Attesta Certification", "Refus", "AT-2026-00001", "1", false),
                letter,
                Locale.FRENCH);

        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
    }

    private static DecisionFile file() {
        ProviderView provider = new ProviderView(
                new UUID(0, 9),
                "732829320",
                "Organisme",
                "SAS",
                "Une Dirigeante",
                null,
                new Contact("Contact", "contact@organisme.example", null, Locale.FRENCH),
                new Address("1 rue de la Paix", "75002", "Paris"),
                List.of());
        DecisionReadiness blocked = new DecisionReadiness(
                DecisionReadiness.Outcome.BLOCKED,
                List.of(new DecisionReadiness.Reason(
                        "OPEN_MAJOR", "Majeure non levée", "art. 5", Confidence.VERIFIED)));
        return new DecisionFile(
                provider,
                AuditType.INITIAL,
                true,
                Set.of(Category.AF, Category.CFA),
                List.of(FindingFixture.major(FindingState.ACCEPTED), FindingFixture.minor(FindingState.NOT_CORRECTED)),
                blocked,
                Outcome.possible(AuditType.INITIAL, true));
    }
}
