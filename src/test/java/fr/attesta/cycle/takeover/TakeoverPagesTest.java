package fr.attesta.cycle.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.AuditPages;
import fr.attesta.cycle.takeover.ProvideTransferFile.Part;
import fr.attesta.web.form.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TakeoverPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void theDeciderSeesTheFormerCertificateItsCycleAndItsOpenFindings() {
        TransferInForm form = TakeoverRulesTest.withOpenMinor();

        String received = page(new CheckTransfer.Facts(form, DAY, "Complet", Map.of(), DAY.plusDays(30)));
        String missing = page(new CheckTransfer.Facts(form, null, null, Map.of(), DAY.plusDays(30)));

        assertThat(received)
                .contains("AB-77", "à tenir au plus tard le 23/12/2026", "Constat", "value=\"FINDINGS_FOLLOWED\"")
                .contains("Complet", "23/11/2026");
        assertThat(missing).contains("n’a rien envoyé");
    }

    @Test
    void theFormerBodyFindsALineForEachPartOfTheFile() {
        assertThat(AuditPages.french(
                        "portal/cycle.provide-transfer-file",
                        new ProvideTransferFile.Facts("Canal", "AB-77", List.of(Part.values())),
                        Form.empty()))
                .contains("name=\"CERTIFICATE\"", "name=\"REPORTS\"", "name=\"FINDINGS\"", "name=\"name\"");
    }

    private static String page(CheckTransfer.Facts facts) {
        return AuditPages.french("tasks/cycle_check_transfer", facts, Form.empty());
    }
}
