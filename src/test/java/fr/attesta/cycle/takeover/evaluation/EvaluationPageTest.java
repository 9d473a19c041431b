package fr.attesta.cycle.takeover.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.AuditPages;
import fr.attesta.cycle.takeover.TakeoverRulesTest;
import fr.attesta.web.form.Form;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvaluationPageTest {

    @Test
    void theAuditorSeesWhatToEvaluateAndCountsTheOpenFindingsFromOne() {
        EvaluationView asked = new EvaluationView(
                new UUID(0, 1), "Moyens du site", "auditor1", "decider", LocalDate.of(2026, 11, 23), null);
        EvaluateTransfer.Facts facts = new EvaluateTransfer.Facts(TakeoverRulesTest.withOpenMinor(), asked, Map.of());

        assertThat(AuditPages.french("tasks/cycle_evaluate_transfer", facts, Form.empty()))
                .contains("Moyens du site", "Certif Est", "AB-77", "Indicateur 17 : Constat")
                .contains("name=\"corrected\" value=\"1\"", "value=\"DOCUMENTS\"", "name=\"favourable\"");
    }
}
