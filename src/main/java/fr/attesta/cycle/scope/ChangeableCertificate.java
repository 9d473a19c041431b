package fr.attesta.cycle.scope;

import fr.attesta.certificate.CertificateView;
import fr.attesta.certificate.domain.CertificateStatus;
import fr.attesta.shared.Refusal;
import java.util.List;
import java.util.Optional;

/** Whether a case holds a certificate whose scope can change: one that is suspended can shrink but not grow. */
final class ChangeableCertificate {

    private ChangeableCertificate() {}

    /** @param held all certificates of a case, oldest first */
    static Optional<Refusal> toExtend(List<CertificateView> held) {
        return held.stream().anyMatch(certificate -> certificate.status() == CertificateStatus.SUSPENDED)
                ? Optional.of(Refusal.conflict("scope.suspended"))
                : running(held);
    }

    static Optional<Refusal> toReduce(List<CertificateView> held) {
        return running(held);
    }

    private static Optional<Refusal> running(List<CertificateView> held) {
        if (held.isEmpty()) {
            return Optional.of(Refusal.conflict("scope.no_certificate"));
        }
        return held.stream().anyMatch(certificate -> certificate.status().runs())
                ? Optional.empty()
                : Optional.of(Refusal.conflict(
                        held.getLast().status() == CertificateStatus.EXPIRED ? "scope.expired" : "scope.ended"));
    }
}
