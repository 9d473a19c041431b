package fr.attesta.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateStatusTest {

    private static final CertificatePeriod PERIOD = CertificatePeriod.from(LocalDate.of(2026, 9, 21));

    @ParameterizedTest
    @CsvSource({
        "2026-09-20,ACTIVE,NOT_STARTED",
        "2026-09-21,ACTIVE,VALID",
        "2029-09-20,ACTIVE,VALID",
        "2029-09-21,ACTIVE,EXPIRED",
        "2028-01-01,SUSPENDED,SUSPENDED",
        "2029-09-21,SUSPENDED,EXPIRED",
        "2028-01-01,WITHDRAWN,WITHDRAWN",
        "2030-01-01,WITHDRAWN,WITHDRAWN",
        "2028-01-01,TRANSFERRED,TRANSFERRED",
        "2030-01-01,TRANSFERRED,TRANSFERRED"
    })
    void aCertificateIsWorthWhatTheDayAndTheDecisionsSay(
            LocalDate day, CertificateState state, CertificateStatus expected) {
        assertThat(CertificateStatus.on(day, PERIOD, state)).isEqualTo(expected);
    }
}
