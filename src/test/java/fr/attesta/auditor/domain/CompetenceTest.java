package fr.attesta.auditor.domain;

import static fr.attesta.auditor.domain.Recorded.of;
import static fr.attesta.auditor.domain.Recorded.register;
import static fr.attesta.auditor.domain.Recorded.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.auditor.domain.Competence.Need;
import fr.attesta.shared.Category;
import fr.attesta.shared.TraceLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Competence of an auditor for an audit (ISO/IEC 17065, 6.1.2)")
class CompetenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final Need TRAINING = new Need(Set.of(Category.AF), List.of(DAY, DAY.plusDays(1)));

    @Test
    void aQualificationForEachCategoryOnEachDayIsEnough() {
        Competence competence = Competence.of(
                register(
                        of("lea", Category.AF, "2026-01-01", null),
                        of("lea", Category.VAE, "2026-01-01", "2026-12-11")),
                "lea",
                new Need(Set.of(Category.VAE, Category.AF), List.of(DAY, DAY.plusDays(1))));

        assertThat(competence.qualified()).isTrue();
        assertThat(competence.missing()).isEmpty();
        assertThat(competence.trace())
                .extracting(TraceLine::label)
                .containsExactly(
                        "AF : évaluation initiale, valable depuis le 01/01/2026",
                        "VAE : évaluation initiale, valable du 01/01/2026 au 11/12/2026");
        assertThat(competence.trace())
                .allSatisfy(line -> assertThat(line.source()).contains("6.1.2"));
    }

    @Test
    void anotherCategoryOrAnotherPersonIsNotEnough() {
        Register others =
                register(of("lea", Category.BC, "2026-01-01", null), of("karim", Category.AF, "2026-01-01", null));

        Competence competence = Competence.of(others, "lea", TRAINING);

        assertThat(competence.qualified()).isFalse();
        assertThat(competence.missingCodes()).isEqualTo("AF");
        assertThat(competence.trace())
                .extracting(TraceLine::label, TraceLine::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("AF : aucune qualification le 10/12/2026", "manquante"));
    }

    @Test
    void aQualificationThatEndsDuringTheAuditIsNotEnough() {
        assertThat(missing(of("lea", Category.AF, "2026-01-01", "2026-12-10"))).containsExactly(Category.AF);
        assertThat(missing(of("lea", Category.AF, "2026-12-11", null))).containsExactly(Category.AF);
        assertThat(missing(of("lea", Category.AF, "2026-12-10", "2026-12-11"))).isEmpty();
    }

    @Test
    void twoThatFollowOneAnotherAreEnough() {
        assertThat(missing(
                        of("lea", Category.AF, "2026-01-01", "2026-12-10"),
                        of("lea", Category.AF, "2026-12-11", "2027-12-10")))
                .isEmpty();
    }

    @Test
    void aWithdrawnOneCountsUpToTheDayBefore() {
        Qualification training = of("lea", Category.AF, "2026-01-01", null);

        assertThat(missing(withdrawn(training, "2026-12-12"))).isEmpty();
        assertThat(missing(withdrawn(training, "2026-12-11"))).containsExactly(Category.AF);
        assertThat(missing(withdrawn(training, "2026-01-01"))).containsExactly(Category.AF);
    }

    @Test
    void aBodyWithoutAnyQualificationIsNotChecked() {
        Competence competence = Competence.of(register(), "lea", TRAINING);

        assertThat(competence.checked()).isFalse();
        assertThat(competence.qualified()).isFalse();
        assertThat(competence.missing()).isEmpty();
        assertThat(competence.trace())
                .singleElement()
                .satisfies(line -> assertThat(line.label()).contains("compétence non vérifiée"));
    }

    @Test
    void aWithdrawnQualificationIsARegisterToo() {
        Register register = register(withdrawn(of("karim", Category.AF, "2026-01-01", null), "2026-01-01"));

        assertThat(Competence.of(register, "lea", TRAINING).missing()).containsExactly(Category.AF);
    }

    @Test
    void anAuditWithoutKnownCategoriesIsNotChecked() {
        Competence competence = Competence.of(
                register(of("lea", Category.AF, "2026-01-01", null)), "lea", new Need(Set.of(), List.of(DAY)));

        assertThat(competence.checked()).isFalse();
        assertThatThrownBy(() -> new Need(Set.of(Category.AF), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasRecordedAfterTheAuditSaysSo() {
        Need early = new Need(Set.of(Category.AF), List.of(LocalDate.of(2025, 12, 31)));

        Competence competence = Competence.of(register(of("lea", Category.AF, "2025-01-01", null)), "lea", early);

        assertThat(competence.qualified()).isTrue();
        assertThat(competence.trace())
                .singleElement()
                .satisfies(line -> assertThat(line.label()).endsWith("(enregistrée après l’audit, le 01/01/2026)"));
    }

    private static Set<Category> missing(Qualification... qualifications) {
        return Competence.of(register(qualifications), "lea", TRAINING).missing();
    }
}
