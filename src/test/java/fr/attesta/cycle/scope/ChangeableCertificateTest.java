package fr.attesta.cycle.scope;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.certificate.Held;
import fr.attesta.certificate.domain.CertificateStatus;
import fr.attesta.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeableCertificateTest {

    @Test
    void aValidCertificateGrowsAndShrinks() {
        assertThat(code(ChangeableCertificate.toExtend(Held.of(CertificateStatus.VALID))))
                .isEmpty();
        assertThat(code(ChangeableCertificate.toReduce(Held.of(CertificateStatus.VALID))))
                .isEmpty();
        assertThat(code(ChangeableCertificate.toExtend(
                        Held.of(CertificateStatus.VALID, CertificateStatus.NOT_STARTED))))
                .isEmpty();
    }

    @Test
    void aSuspendedOneShrinksButDoesNotGrow() {
        assertThat(code(ChangeableCertificate.toExtend(Held.of(CertificateStatus.SUSPENDED))))
                .isEqualTo("scope.suspended");
        assertThat(code(ChangeableCertificate.toReduce(Held.of(CertificateStatus.SUSPENDED))))
                .isEmpty();
    }

    @Test
    void oneThatIsOverDoesNeither() {
        assertThat(code(ChangeableCertificate.toExtend(Held.of(CertificateStatus.EXPIRED))))
                .isEqualTo("scope.expired");
        assertThat(code(ChangeableCertificate.toReduce(Held.of(CertificateStatus.WITHDRAWN))))
                .isEqualTo("scope.ended");
        assertThat(code(ChangeableCertificate.toExtend(List.of()))).isEqualTo("scope.no_certificate");
    }

    private static String code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::code).orElse("");
    }
}
