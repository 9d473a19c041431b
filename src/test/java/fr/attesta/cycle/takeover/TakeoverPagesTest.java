package fr.attesta.cycle.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.AuditPages;
import fr.attesta.cycle.takeover.CheckTransfer.OpenFinding;
import fr.attesta.cycle.takeover.ProvideTransferFile.Part;
import fr.attesta.cycle.takeover.evaluation.EvaluationView;
import fr.attesta.cycle.takeover.evaluation.Means;
import fr.attesta.identity.Role;
import fr.attesta.identity.Staff;
import fr.attesta.web.form.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TakeoverPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void theDeciderSeesTheFormerCertificateItsCycleAndItsOpenFindings() {
        TransferInForm form = TakeoverRulesTest.withOpenMinor();

        String received = page(facts(form, DAY, null));
        String missing = page(facts(form, null, null));

        assertThat(received)
                .contains("AB-77", "à tenir au plus tard le 23/12/2026", "Constat", "value=\"FINDINGS_FOLLOWED\"")
                .contains("Complet", "23/11/2026", "à corriger au plus tard le 01/03/2027")
                .contains("value=\"EVALUATE\"", "name=\"evaluator\"", "Ada Auditrice");
        assertThat(missing).contains("n’a rien envoyé");
    }

    @Test
    void theDeciderReadsWhatTheEvaluationHasFoundAndAsksForNoSecondOne() {
        EvaluationView held = new EvaluationView(
                new UUID(0, 1),
                "Moyens du site de Lorient",
                "auditor1",
                "decider",
                DAY,
                new EvaluationView.Result(DAY, Means.ON_SITE, "Moyens vus", true, Set.of(1)));

        assertThat(page(facts(TakeoverRulesTest.withOpenMinor(), DAY, held)))
                .contains("Moyens du site de Lorient", "Évaluée par Ada Auditrice le 23/11/2026")
                .contains("Sur site", "Moyens vus", "Conclusions favorables")
                .contains("correction constatée")
                .doesNotContain("value=\"EVALUATE\"", "name=\"evaluator\"", "à corriger au plus tard");
    }

    @Test
    void theFormerBodyFindsALineForEachPartOfTheFile() {
        assertThat(AuditPages.french(
                        "portal/cycle.provide-transfer-file",
                        new ProvideTransferFile.Facts("Canal", "AB-77", List.of(Part.values())),
                        Form.empty()))
                .contains("name=\"CERTIFICATE\"", "name=\"REPORTS\"", "name=\"FINDINGS\"", "name=\"name\"");
    }

    private static CheckTransfer.Facts facts(
            TransferInForm form, @Nullable LocalDate receivedOn, @Nullable EvaluationView evaluation) {
        List<OpenFinding> findings = form.allFindings().stream()
                .map(finding -> new OpenFinding(finding, LocalDate.of(2027, 3, 1), evaluation != null))
                .toList();
        return new CheckTransfer.Facts(
                form,
                receivedOn,
                receivedOn == null ? null : "Complet",
                Map.of(),
                DAY.plusDays(30),
                findings,
                evaluation,
                List.of(new Staff("auditor1", "Ada Auditrice", "ada@attesta.example", Set.of(Role.AUDITOR))));
    }

    private static String page(CheckTransfer.Facts facts) {
        return AuditPages.french("tasks/cycle_check_transfer", facts, Form.empty());
    }
}
