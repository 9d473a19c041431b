package fr.attesta.audit.preaudit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.AuditFixtures;
import fr.attesta.audit.AuditPages;
import fr.attesta.audit.programme.IndicatorRow;
import fr.attesta.document.pdf.PdfHead;
import fr.attesta.document.pdf.Printed;
import fr.attesta.identity.Role;
import fr.attesta.identity.Staff;
import fr.attesta.web.form.Form;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreAuditPagesTest {

    private static final Instant APPOINTMENT = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void bookingOffersTheAuditors() {
        var facts = new BookPreAudit.Facts(
                List.of(new Staff("auditor2", "Hugo Bernard", "hugo@attesta.example", Set.of(Role.AUDITOR))));

        assertThat(AuditPages.french("tasks/audit_book_pre_audit", facts, Form.empty()))
                .contains("value=\"auditor2\"", "Hugo Bernard", "name=\"at\"", "name=\"cancelledReason\"");
    }

    @Test
    void callIsNotedPerIndicatorWithoutAFieldForAdvice() {
        var facts = new HoldPreAudit.Facts(
                APPOINTMENT, IndicatorRow.of("observations", AuditFixtures.examining(Set.of(1, 2))));
        String page = AuditPages.french("tasks/audit_hold_pre_audit", facts, Form.empty());

        assertThat(page)
                .contains("name=\"observations[1].seen\"", "name=\"observations[1].gap\"", "23/11/2026 à 10:00")
                .contains("data-advice=\"conseillons|", "advice.js", "data-advice-note role=\"status\" hidden")
                .doesNotContain("].advice");
    }

    @Test
    void gapReportSaysThatItIsNoAudit() throws IOException {
        GapSheet sheet = new GapSheet(
                "Écluse",
                "732829320",
                "Hugo Bernard",
                APPOINTMENT,
                List.of(new GapSheet.Line(1, "Information du public", "Site internet", "Taux non publié")));
        assertThat(Printed.french(
                        "pre-audit-report",
                        new PdfHead("Certif’Ouest", "Relevé d’écarts", "AT-2026-00001", "version 1", false),
                        sheet,
                        APPOINTMENT))
                .contains("Taux non publié", "ne sont pas des non-conformités");
    }
}
