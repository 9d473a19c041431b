package fr.attesta.quote.admission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionBarTest {

    @ParameterizedTest(name = "refused on {0}, on {1}: barred {2}")
    @CsvSource({
        "2026-11-30, 2026-11-30, true",
        "2026-11-30, 2027-02-27, true",
        "2026-11-30, 2027-02-28, false",
        "2027-01-15, 2027-04-14, true",
        "2027-01-15, 2027-04-15, false"
    })
    void aNewApplicationMayComeThreeMonthsAfterARefusal(LocalDate refused, LocalDate today, boolean barred) {
        assertThat(AdmissionBar.after(refused, today).isPresent()).isEqualTo(barred);
    }

    @ParameterizedTest
    @CsvSource("2027-01-15, 2027-04-15")
    void theReasonNamesTheFirstPossibleDay(LocalDate refused, LocalDate from) {
        assertThat(AdmissionBar.after(refused, refused)).contains(Refusal.conflict("application.barred", from));
    }
}
