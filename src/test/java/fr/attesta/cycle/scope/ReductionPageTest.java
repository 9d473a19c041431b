package fr.attesta.cycle.scope;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.AuditPages;
import fr.attesta.certificate.Held;
import fr.attesta.certificate.domain.CertificateStatus;
import fr.attesta.quote.scope.ReductionView;
import fr.attesta.shared.Category;
import fr.attesta.web.form.Form;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReductionPageTest {

    @Test
    void theDeciderSeesWhatIsGivenUpAndWhy() {
        ReductionView asked = new ReductionView(
                new UUID(0, 3),
                new UUID(0, 2),
                Set.of(Category.BC),
                "Activité arrêtée",
                Instant.parse("2026-11-23T09:00:00Z"),
                false,
                null);
        DecideReduction.Facts facts = new DecideReduction.Facts(
                asked, Held.of(CertificateStatus.VALID).getFirst());

        assertThat(facts.kept()).containsExactly(Category.AF);
        assertThat(AuditPages.french("tasks/cycle_decide_reduction", facts, Form.empty()))
                .contains("Activité arrêtée", "Bilans de compétences", "AT-Q-2026-0001", "name=\"granted\"");
    }
}
