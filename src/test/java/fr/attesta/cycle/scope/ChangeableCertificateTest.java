package fr.attesta.cycle.scope;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.certificate.CertificateSheet;
import fr.attesta.certificate.CertificateView;
import fr.attesta.certificate.domain.CertificateStatus;
import fr.attesta.shared.Category;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.number.Nda;
import fr.attesta.shared.number.Siren;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangeableCertificateTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 21);

    @Test
    void aValidCertificateGrowsAndShrinks() {
        assertThat(code(ChangeableCertificate.toExtend(held(CertificateStatus.VALID))))
                .isEmpty();
        assertThat(code(ChangeableCertificate.toReduce(held(CertificateStatus.VALID))))
                .isEmpty();
        assertThat(code(ChangeableCertificate.toExtend(held(CertificateStatus.VALID, CertificateStatus.NOT_STARTED))))
                .isEmpty();
    }

    @Test
    void aSuspendedOneShrinksButDoesNotGrow() {
        assertThat(code(ChangeableCertificate.toExtend(held(CertificateStatus.SUSPENDED))))
                .isEqualTo("scope.suspended");
        assertThat(code(ChangeableCertificate.toReduce(held(CertificateStatus.SUSPENDED))))
                .isEmpty();
    }

    @Test
    void oneThatIsOverDoesNeither() {
        assertThat(code(ChangeableCertificate.toExtend(held(CertificateStatus.EXPIRED))))
                .isEqualTo("scope.expired");
        assertThat(code(ChangeableCertificate.toReduce(held(CertificateStatus.WITHDRAWN))))
                .isEqualTo("scope.ended");
        assertThat(code(ChangeableCertificate.toExtend(List.of()))).isEqualTo("scope.no_certificate");
    }

    private static String code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::code).orElse("");
    }

    private static List<CertificateView> held(CertificateStatus... statuses) {
        return Arrays.stream(statuses)
                .map(status -> new CertificateView(
                        new UUID(0, 1),
                        "AT-Q-2026-0001",
                        1,
                        new UUID(0, 2),
                        new UUID(0, 3),
                        new CertificateSheet.Holder(
                                "Canal",
                                new Siren("732829320"),
                                new Nda("53351234567"),
                                "1 quai du Canal, 35000 Rennes",
                                List.of()),
                        List.of(Category.AF),
                        START,
                        START,
                        START.plusYears(3).minusDays(1),
                        status,
                        START))
                .toList();
    }
}
