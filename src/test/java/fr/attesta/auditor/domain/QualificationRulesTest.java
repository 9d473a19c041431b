package fr.attesta.auditor.domain;

import static fr.attesta.auditor.domain.Recorded.of;
import static fr.attesta.auditor.domain.Recorded.register;
import static fr.attesta.auditor.domain.Recorded.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.auditor.domain.QualificationRules.Period;
import fr.attesta.shared.Category;
import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a register of qualifications refuses, and what it says")
class QualificationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final Qualification YEAR = of("lea", Category.AF, "2026-01-01", "2026-12-31");

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-12-31, ''",
        "2027-01-01, , ''",
        "2025-06-01, 2026-01-01, qualification.overlaps",
        "2026-12-31, , qualification.overlaps",
        "2025-01-01, , qualification.overlaps",
        "2026-03-01, 2026-04-01, qualification.overlaps",
        "2027-01-02, 2027-01-01, qualification.end_before_start",
        "2027-01-02, 2027-01-02, ''"
    })
    void oneCategoryIsHeldOnceAtATime(LocalDate from, @Nullable LocalDate until, String code) {
        assertThat(codes(new Period(Category.AF, from, until), YEAR))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        if (!code.equals("qualification.end_before_start")) {
            assertThat(codes(new Period(Category.BC, from, until), YEAR)).isEmpty();
        }
    }

    @Test
    void whatWasWithdrawnMakesRoomFromItsDayOn() {
        Qualification open = of("lea", Category.AF, "2026-01-01", null);
        Period next = new Period(Category.AF, LocalDate.of(2026, 6, 1), null);

        assertThat(codes(next, open)).containsExactly("qualification.overlaps_open");
        assertThat(codes(next, withdrawn(open, "2026-06-02"))).containsExactly("qualification.overlaps");
        assertThat(codes(next, withdrawn(open, "2026-06-01"))).isEmpty();
        assertThat(codes(new Period(Category.AF, LocalDate.of(2025, 1, 1), null), withdrawn(open, "2026-01-01")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, ''",
        "2026-11-29, ''",
        "2026-11-30, qualification.withdrawn_later",
        "2025-12-31, qualification.withdrawn_outside",
        "2027-01-01, qualification.withdrawn_outside"
    })
    void isWithdrawnOnADayOnWhichItHolds(LocalDate from, String code) {
        assertThat(QualificationRules.withdrawn(YEAR, from, TODAY))
                .extracting(Refusal::code)
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void isWithdrawnOnceAndBeforeItBeginsAsOfItsFirstDay() {
        Qualification future = of("lea", Category.AF, "2027-01-01", null);

        assertThat(QualificationRules.withdrawn(future, LocalDate.of(2027, 1, 1), TODAY))
                .isEmpty();
        assertThat(QualificationRules.withdrawn(withdrawn(YEAR, "2026-06-01"), TODAY, TODAY))
                .extracting(Refusal::code)
                .containsExactly("qualification.withdrawn_already");
        assertThat(withdrawn(future, "2027-01-01").stateOn(TODAY)).isEqualTo(Qualification.State.WITHDRAWN);
        assertThat(future.stateOn(TODAY)).isEqualTo(Qualification.State.FUTURE);
        assertThat(YEAR.stateOn(TODAY)).isEqualTo(Qualification.State.HOLDS);
        assertThat(YEAR.stateOn(LocalDate.of(2027, 1, 1))).isEqualTo(Qualification.State.ENDED);
    }

    @Test
    void endsSoonUnlessAnotherFollowsWithoutAGap() {
        Register register = register(
                YEAR,
                of("lea", Category.BC, "2026-01-01", "2026-12-31"),
                of("lea", Category.BC, "2027-01-01", "2027-12-31"),
                of("lea", Category.VAE, "2026-01-01", "2026-12-31"),
                of("lea", Category.VAE, "2027-01-02", null),
                of("lea", Category.CFA, "2026-01-01", null));

        assertThat(register.categories("lea", TODAY)).containsExactly(Category.values());
        assertThat(register.categories("karim", TODAY)).isEmpty();
        assertThat(register.endingUpTo(TODAY.plusDays(60), "lea", TODAY))
                .isEqualTo(Map.of(
                        Category.AF, LocalDate.of(2026, 12, 31),
                        Category.VAE, LocalDate.of(2026, 12, 31)));
        assertThat(register.endingUpTo(LocalDate.of(2026, 12, 30), "lea", TODAY))
                .isEmpty();
    }

    private static List<String> codes(Period wanted, Qualification... existing) {
        return QualificationRules.recorded(wanted, List.of(existing)).stream()
                .map(Refusal::code)
                .toList();
    }
}
