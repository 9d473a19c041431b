package fr.attesta.audit.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.AuditFixtures;
import fr.attesta.audit.AuditPages;
import fr.attesta.audit.programme.ExaminedIndicator;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.document.pdf.PdfHead;
import fr.attesta.document.pdf.Printed;
import fr.attesta.quote.domain.DayPlan;
import fr.attesta.quote.mandate.DrawnSites;
import fr.attesta.quote.mandate.MandateView;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.number.Siret;
import fr.attesta.web.form.Form;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanPapersTest {

    private static final AuditView AUDIT = AuditFixtures.audit(AuditType.INITIAL, 3);
    private static final List<HalfDaySlot> SLOTS = HalfDaySlot.of(DayPlan.of(AUDIT.duration()), AUDIT.days());
    private static final List<DrawnSites.Site> DRAWN =
            List.of(new DrawnSites.Site(new Siret("73282932000074"), "Atelier du port", "Brest"));
    private static final List<ExaminedIndicator> INDICATORS = AuditFixtures.examining(Set.of(1, 2, 3)).stream()
            .filter(ExaminedIndicator::examined)
            .toList();

    @Test
    void formHasRowsForEachHalfDayAndSuggestsTheMeetings() {
        MandateView mandate = new MandateView(
                AuditFixtures.RUN,
                AuditFixtures.CASE,
                AuditType.INITIAL,
                AUDIT.duration(),
                true,
                1,
                new DrawnSites(DRAWN, 7));
        var facts = new PreparePlan.Facts(AUDIT, mandate, AgendaRow.of(SLOTS), INDICATORS, "1 quai du Canal");

        assertThat(AuditPages.french("tasks/audit_prepare_plan", facts, Form.empty()))
                .contains("Demi-journée 3 · 11/12/2026", "name=\"agenda[11].topic\"", "value=\"Réunion de clôture\"")
                .contains("3 indicateurs examinés", "Siège de l’organisme : 1 quai du Canal")
                .contains("Atelier du port, Brest");
    }

    @Test
    void paperNamesDaysAgendaAndIndicatorsButNoSample() throws IOException {
        PlanForm plan = new PlanForm(
                LocalTime.of(9, 0),
                "1 quai du Canal, Rennes",
                List.of(
                        new AgendaItem(1, "Réunion d’ouverture", "Direction"),
                        new AgendaItem(2, "Critères 2 à 4", null),
                        new AgendaItem(3, "Réunion de clôture", null)),
                true);
        PlanSheet sheet = new PlanSheet(
                "Écluse",
                "732829320",
                "Léa Martin",
                AUDIT,
                true,
                DRAWN,
                plan,
                PlanSheet.agenda(plan, SLOTS),
                INDICATORS);
        String text = Printed.french(
                "audit-plan",
                new PdfHead("Certif’Ouest", "Plan d’audit", "AT-2026-00001", "version 1", false),
                sheet,
                Instant.parse("2026-11-23T09:00:00Z"));

        assertThat(text)
                .contains("Demi-journée 3 · 11 décembre 2026", "Réunion de clôture", "3 indicateurs examinés")
                .contains("annoncées lors de la réunion d’ouverture")
                .contains("Sites audités Fonction centrale Atelier du port, Brest");
    }
}
