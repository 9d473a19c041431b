package fr.attesta.audit.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.AuditFixtures;
import fr.attesta.audit.AuditPages;
import fr.attesta.audit.exchange.Contestation.Answer;
import fr.attesta.audit.exchange.ContestedLines.Contested;
import fr.attesta.audit.exchange.version.HashedText;
import fr.attesta.audit.exchange.version.ReportContent;
import fr.attesta.audit.exchange.version.ReportContent.Cover;
import fr.attesta.audit.exchange.version.ReportSheet;
import fr.attesta.audit.exchange.version.ReportText;
import fr.attesta.audit.report.GridLineView;
import fr.attesta.audit.report.HeldAuditView;
import fr.attesta.audit.report.IndicatorResult;
import fr.attesta.document.pdf.PdfHead;
import fr.attesta.document.pdf.Printed;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.referential.domain.StandardVersion;
import fr.attesta.web.form.Form;
import fr.attesta.web.text.Messages;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportPagesTest {

    private static final Instant OPENED = Instant.parse("2026-12-10T08:00:00Z");
    private static final GridLineView LINE = new GridLineView(
            1,
            1,
            "Information du public",
            IndicatorResult.MINOR,
            "Taux d’abandon non publié",
            null,
            "Site clair",
            null,
            StandardVersion.V10,
            AuditFixtures.DAY,
            List.of());
    private static final Contestation CONTESTATION = new Contestation(
            1,
            "Le taux figure en page 4",
            IndicatorResult.MINOR,
            new Answer(1, true, null, "La page 4 parle d’un autre taux"),
            new Answer(1, false, IndicatorResult.CONFORM, "Exact"));
    private static final Contested CONTESTED = new Contested(0, CONTESTATION, LINE, true, List.of());

    @Test
    void writingShowsFindingsAndStrongPoints() {
        var facts = new WriteReport.Facts(List.of(LINE), List.of(LINE), 22);

        assertThat(AuditPages.french("tasks/audit_write_report", facts, Form.empty()))
                .contains("22 indicateurs examinés.", "Taux d’abandon non publié", "Site clair", "name=\"summary\"");
    }

    @Test
    void contestationIsAnsweredBesideTheArguments() {
        var facts = new AnswerContestation.Facts(List.of(CONTESTED));

        assertThat(AuditPages.french("tasks/audit_answer_contestation", facts, Form.empty()))
                .contains("Le taux figure en page 4", "name=\"answers[0].kept\"", "value=\"MINOR\"");
    }

    @Test
    void reviewerSeesWhatTheAuditorAnswered() {
        assertThat(AuditPages.french(
                        "tasks/audit_review_contestation",
                        new ReviewContestation.Facts(List.of(CONTESTED)),
                        Form.empty()))
                .contains("Le taux figure en page 4", "La page 4 parle d’un autre taux", "Confirmée");
    }

    @Test
    void portalLetsEachFindingBeContested() {
        var facts = new AnswerReport.Facts(List.of(new AnswerReport.Row(0, LINE)));

        assertThat(AuditPages.french("portal/audit.answer-report", facts, Form.empty()))
                .contains("name=\"agreed\"", "name=\"contestations[0].arguments\"", "Non-conformité mineure");
    }

    @Test
    void provisionalReportSaysSoAndShowsGridAndAnswers() throws IOException {
        HeldAuditView held = new HeldAuditView(
                AuditFixtures.RUN,
                AuditFixtures.CASE,
                OPENED,
                OPENED.plusSeconds(28_800),
                AuditFixtures.DAY,
                null,
                2,
                null,
                StandardVersion.V10);
        ReportView report = new ReportView("Audit serein.", null, List.of(CONTESTATION), null, null, null, null);
        ReportContent content = new ReportContent(
                new Cover("AT-2026-00001", 1, true, "Écluse", "732829320", "Léa Martin"),
                AuditFixtures.audit(AuditType.INITIAL, 2),
                held,
                report,
                List.of(LINE),
                Map.of());
        HashedText text = HashedText.of(new ReportText(new Messages(true)).of(content));
        ReportSheet sheet = new ReportSheet(content, text.sha256());
        assertThat(Printed.french(
                        "audit-report",
                        new PdfHead("Certif’Ouest", "Rapport d’audit", "AT-2026-00001", "version 1", true),
                        sheet,
                        OPENED))
                .contains("Audit serein.", "Taux d’abandon non publié", "La page 4 parle", "Exact", text.sha256())
                .contains("Non-conformité mineure", "33 indicateurs");
    }
}
