package fr.attesta.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificatePeriodTest {

    @ParameterizedTest
    @CsvSource({"2024-10-07,2027-10-06", "2026-09-21,2029-09-20", "2028-02-29,2031-02-27"})
    void aCertificateRunsThreeYearsLessOneDay(LocalDate start, LocalDate end) {
        assertThat(CertificatePeriod.from(start).end()).isEqualTo(end);
    }

    @Test
    void aRenewalStartsTheDayAfterTheOldEnd() {
        assertThat(CertificatePeriod.renewing(LocalDate.of(2029, 9, 20), LocalDate.of(2029, 7, 1)))
                .isEqualTo(new CertificatePeriod(LocalDate.of(2029, 9, 21), LocalDate.of(2032, 9, 20)));
    }

    @Test
    void aRenewalGrantedAfterTheEndStartsWhenItIsGranted() {
        assertThat(CertificatePeriod.renewing(LocalDate.of(2029, 9, 20), LocalDate.of(2029, 10, 1))
                        .start())
                .isEqualTo(LocalDate.of(2029, 10, 1));
    }

    @Test
    void aNumberHasTheYearAndAtLeastFourDigits() {
        assertThat(CertificateNumber.of(2026, 1)).isEqualTo("AT-Q-2026-0001");
        assertThat(CertificateNumber.of(2026, 12345)).isEqualTo("AT-Q-2026-12345");
        assertThat(CertificateNumber.normalized(" at-q-2026-0001 ")).isEqualTo("AT-Q-2026-0001");
    }
}
