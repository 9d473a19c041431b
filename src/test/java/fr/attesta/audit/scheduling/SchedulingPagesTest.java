package fr.attesta.audit.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.AuditFixtures;
import fr.attesta.audit.AuditPages;
import fr.attesta.auditor.domain.Competence;
import fr.attesta.auditor.domain.Competence.Need;
import fr.attesta.auditor.domain.Recorded;
import fr.attesta.auditor.domain.Register;
import fr.attesta.identity.Role;
import fr.attesta.identity.Staff;
import fr.attesta.quote.mandate.DrawnSites;
import fr.attesta.quote.mandate.MandateView;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Category;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.number.Siret;
import fr.attesta.web.form.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchedulingPagesTest {

    private static final LocalDate DAY = AuditFixtures.DAY;

    private static final MandateView MANDATE = new MandateView(
            AuditFixtures.RUN,
            AuditFixtures.CASE,
            AuditType.INITIAL,
            new HalfDays(3),
            true,
            1,
            new DrawnSites(List.of(new DrawnSites.Site(new Siret("73282932000074"), "Atelier du port", "Brest")), 7));
    private static final Staff LEA = new Staff("auditor1", "Léa Martin", "lea@attesta.example", Set.of(Role.AUDITOR));
    private static final Need NEED = new Need(Set.of(Category.AF, Category.CFA), List.of(DAY));

    @Test
    void assignmentMarksTheAuditorWhoLedThePreAudit() {
        Competence unchecked = Competence.of(Recorded.register(), "auditor1", NEED);
        var facts =
                new AssignAuditor.Facts(MANDATE, List.of(new AssignAuditor.Choice(LEA, true, unchecked)), NEED, true);

        assertThat(AuditPages.french("tasks/audit_assign_auditor", facts, Form.empty()))
                .contains(
                        "value=\"auditor1\"",
                        "Léa Martin",
                        "A mené le pré-audit",
                        "1,5\u00a0jour",
                        "Sur site",
                        "Atelier du port, Brest",
                        "L’organisme n’a enregistré aucune qualification d’auditeur")
                .doesNotContain("competenceJustification", "Qualifié");
    }

    @Test
    void assignmentMarksWhoLacksAQualificationAndAsksForAReasonWhereOneSuffices() {
        Register register = Recorded.register(Recorded.of("auditor1", Category.AF, "2026-01-01", null));
        var choice = new AssignAuditor.Choice(LEA, false, Competence.of(register, "auditor1", NEED));
        String reason = AuditPages.french(
                "tasks/audit_assign_auditor",
                new AssignAuditor.Facts(MANDATE, List.of(choice), NEED, true),
                Form.empty());
        String bar = AuditPages.french(
                "tasks/audit_assign_auditor",
                new AssignAuditor.Facts(MANDATE, List.of(choice), NEED, false),
                Form.empty());

        assertThat(reason)
                .contains("Pas de qualification : CFA", "CFA : aucune qualification le 10/12/2026")
                .contains("vérifiées pour AF, CFA, au 10/12/2026", "name=\"competenceJustification\"");
        assertThat(bar)
                .contains("Pas de qualification : CFA", "c’est le réglage de l’organisme")
                .doesNotContain("name=\"competenceJustification\"");
    }

    @Test
    void proposalShowsWishesWindowAndTheMessagesOfItsFields() {
        var facts = new ProposeDates.Facts(
                AuditFixtures.audit(AuditType.SURVEILLANCE, 2),
                DAY,
                DAY.plusDays(20),
                DAY.minusDays(10),
                DAY.plusDays(90),
                null,
                List.of(DAY),
                "Pas le jeudi");
        Form form = Form.empty().with(List.of(Refusal.invalid("dates[1]", "audit.date_weekend", DAY)));

        assertThat(AuditPages.french("tasks/audit_propose_dates", facts, form))
                .contains("name=\"dates[2]\"", "Pas le jeudi", "Du 30/11/2026 au 10/03/2027")
                .contains("10/12/2026 tombe un samedi ou un dimanche");
    }

    @Test
    void proposalForARenewalSaysUntilWhenItsAuditLeavesEnoughTime() {
        var facts = new ProposeDates.Facts(
                AuditFixtures.audit(AuditType.RENEWAL, 2),
                DAY,
                DAY.plusDays(20),
                null,
                null,
                DAY.plusDays(60),
                List.of(),
                null);

        assertThat(AuditPages.french("tasks/audit_propose_dates", facts, Form.empty()))
                .contains("Au plus tard", "08/02/2027, pour que des non-conformités puissent être levées")
                .doesNotContain("Fenêtre légale");
    }

    @Test
    void portalOffersEachDateWithAllItsDays() {
        var facts = new ChooseDate.Facts(
                "Léa Martin", new HalfDays(3), List.of(new ChooseDate.Choice(DAY, List.of(DAY, DAY.plusDays(1)))));

        assertThat(AuditPages.french("portal/audit.choose-date", facts, Form.empty()))
                .contains("value=\"2026-12-10\"", "10\u00a0décembre\u00a02026, 11\u00a0décembre\u00a02026")
                .contains("name=\"none\"", "name=\"wish\"");
    }
}
