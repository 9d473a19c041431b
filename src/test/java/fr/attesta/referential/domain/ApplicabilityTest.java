package fr.attesta.referential.domain;

import static fr.attesta.referential.domain.Profiles.applicable;
import static fr.attesta.referential.domain.Profiles.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.AuditScope.Regime;
import fr.attesta.shared.Category;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.table.RegulationTable;
import fr.attesta.shared.table.RegulationTable.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApplicabilityTest {

    private static final Standard V10 = RegulationFiles.standardOn(LocalDate.of(2026, 11, 1));

    static List<Row> profiles() {
        return RegulationTable.read("/fr/attesta/referential/domain/applicability.csv", row -> row);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void listsTheIndicatorsOfTheProfile(Row row) {
        Standard standard = RegulationFiles.standardOn(row.date("audit_date"));
        AuditScope scope = new AuditScope(row.constant("type", AuditType.class), row.constant("regime", Regime.class));

        List<IndicatorApplicability> list = Applicability.of(standard, Profiles.of(row), scope);

        assertThat(applicable(list)).isEqualTo(numbers(row, "applicable")).hasSize(row.number("total"));
        assertThat(list).hasSize(standard.version().indicatorCount());
        assertThat(list).allSatisfy(line -> {
            assertThat(line.reason()).isNotBlank();
            assertThat(line.source()).isNotBlank();
        });
    }

    @Test
    void indicator33InALightAuditRestsOnAnUnconfirmedSetting() {
        IndicatorApplicability line = line(33, cfa(), new AuditScope(AuditType.INITIAL, Regime.LIGHT));

        assertThat(line.confidence()).isEqualTo(Confidence.UNCONFIRMED);
        assertThat(line.source()).contains("Réglage de l’organisme");
    }

    @Test
    void saysWhyASpecificIndicatorIsOut() {
        ActivityProfile bc = Profiles.of(List.of("AF", "BC"), List.of());

        assertThat(line(3, bc, initial()).reason())
                .isEqualTo("Non applicable : l’activité déclarée ne comprend pas de prestations certifiantes");
        assertThat(line(14, bc, initial()).reason()).isEqualTo("Non applicable : indicateur réservé à CFA");
    }

    @Test
    void aNewEntrantInOneCategoryHasTheAdaptationForThatCategoryOnly() {
        ActivityProfile profile =
                new ActivityProfile(Set.of(Category.AF, Category.CFA), Set.of(), Set.of(Category.CFA));

        assertThat(line(14, profile, initial()).notes())
                .containsExactly("Nouvel entrant (CFA) : Accompagnement formalisé ; mise en œuvre à la surveillance");
        assertThat(line(1, profile, initial()).notes()).isEmpty();
        assertThat(line(33, profile, initial()).notes())
                .singleElement()
                .asString()
                .contains("non confirmé");
    }

    @Test
    void elevenIndicatorsAreAdaptedForANewApprenticeshipCentre() {
        ActivityProfile profile = new ActivityProfile(Set.of(Category.CFA), Set.of(), Set.of(Category.CFA));
        Standard v9 = RegulationFiles.standardOn(LocalDate.of(2026, 10, 31));

        assertThat(Applicability.of(v9, profile, initial()).stream()
                        .filter(line -> !line.notes().isEmpty())
                        .map(IndicatorApplicability::number))
                .containsExactly(2, 3, 11, 13, 14, 19, 22, 24, 25, 26, 32);
    }

    @Test
    void aSurveillanceExaminesTheImplementationWithoutAdaptation() {
        ActivityProfile profile = new ActivityProfile(Set.of(Category.AF), Set.of(), Set.of(Category.AF));

        assertThat(Applicability.of(V10, profile, AuditScope.ordinary(AuditType.SURVEILLANCE)))
                .allSatisfy(line -> assertThat(line.notes()).isEmpty());
    }

    @Test
    void subcontractedActionsAreExaminedAccordingToTheGuide() {
        ActivityProfile profile = Profiles.of(List.of("CFA"), List.of("SUBCONTRACTOR", "WORK_SITUATION"));

        assertThat(numbersWithNote(profile, "Sans objet")).containsExactly(1, 2, 3);
        assertThat(numbersWithNote(profile, "Examen adapté")).containsExactly(5, 26, 30);
        assertThat(numbersWithNote(profile, "Selon les tâches")).containsExactly(7, 9, 13, 16, 28);
    }

    @Test
    void aLightAuditIsInitialOnly() {
        assertThatThrownBy(() -> new AuditScope(AuditType.RENEWAL, Regime.LIGHT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("INITIAL");
    }

    private static ActivityProfile cfa() {
        return Profiles.of(List.of("CFA"), List.of());
    }

    private static AuditScope initial() {
        return AuditScope.ordinary(AuditType.INITIAL);
    }

    private static IndicatorApplicability line(int number, ActivityProfile profile, AuditScope scope) {
        return Applicability.of(V10, profile, scope).get(number - 1);
    }

    private static List<Integer> numbersWithNote(ActivityProfile profile, String start) {
        return Applicability.of(V10, profile, initial()).stream()
                .filter(line -> line.notes().stream().anyMatch(note -> note.startsWith(start)))
                .map(IndicatorApplicability::number)
                .toList();
    }
}
