package fr.attesta.cycle.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.AuditPages;
import fr.attesta.certificate.CertificateView;
import fr.attesta.certificate.Held;
import fr.attesta.certificate.domain.CertificateStatus;
import fr.attesta.document.DocumentView;
import fr.attesta.document.pdf.PdfHead;
import fr.attesta.document.pdf.PdfRenderer;
import fr.attesta.finding.FindingFixture;
import fr.attesta.finding.FindingState;
import fr.attesta.finding.plan.PlanLineView;
import fr.attesta.finding.plan.PlannedFinding;
import fr.attesta.web.form.Form;
import fr.attesta.web.text.StandaloneTemplates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TransferPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final CertificateView CERTIFICATE =
            Held.of(CertificateStatus.VALID).getFirst();
    private static final DocumentView REPORT = new DocumentView(
            new UUID(0, 7),
            new UUID(0, 2),
            "audit-report",
            1,
            "rapport.pdf",
            "application/pdf",
            9,
            "ab12",
            NOW,
            "system");
    private static final PlanLineView PLAN = new PlanLineView(
            1, "Cause", "Correction faite", "Revue annuelle", "Jeanne Martin", DAY, NOW, null, null, List.of());
    private static final List<PlannedFinding> OPEN =
            List.of(new PlannedFinding(FindingFixture.major(FindingState.ACCEPTED), List.of(PLAN), PLAN));

    @Test
    void whatIsHandedOverIsListedBeforeItLeaves() {
        TransferFile.Content content = new TransferFile.Content(CERTIFICATE, List.of(REPORT), OPEN);

        String page = AuditPages.french(
                "tasks/cycle_prepare_transfer_file",
                new PrepareTransferFile.Facts("Certif Ouest", "transferts@certif-ouest.example", DAY, content),
                Form.empty());

        assertThat(page).contains("Certif Ouest", "rapport.pdf", "Majeure", "name=\"complete\"");
    }

    @Test
    void theAnswerOfTheOtherBodyIsRecordedWithItsDay() {
        assertThat(AuditPages.french(
                        "tasks/cycle_record_takeover",
                        new RecordTakeover.Facts("Certif Ouest", "transferts@certif-ouest.example", DAY, CERTIFICATE),
                        Form.empty()))
                .contains("23/11/2026", "name=\"answeredOn\"", "Le certificat n’est pas repris");
    }

    @Test
    void theListOfTheFileIsADocumentWithTheFindingsAndTheirPlans() {
        PdfRenderer renderer = new PdfRenderer(StandaloneTemplates.engine(), Clock.fixed(NOW, ZoneOffset.UTC));

        byte[] pdf = renderer.render(
                "transfer-file",
                new PdfHead("Attesta Certification", "Dossier de transfert", "AT-Q-2026-0001", "1", false),
                new TransferSheet("Certif Ouest", DAY, DAY, CERTIFICATE, List.of(REPORT), OPEN, "Dossier complet"),
                Locale.FRENCH);

        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
    }
}
