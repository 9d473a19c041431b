package fr.attesta.cycle.transfer;

import fr.attesta.certificate.CertificateView;
import fr.attesta.certificate.domain.CertificateStatus;
import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which certificates pass to another body: valid ones that are neither suspended nor withdrawn (audit order, art. 7). */
final class TransferRules {

    private TransferRules() {}

    /** @param held all certificates of a case, oldest first */
    static Optional<Refusal> ofCertificate(List<CertificateView> held) {
        if (held.isEmpty()) {
            return Optional.of(Refusal.conflict("transfer.no_certificate"));
        }
        if (held.stream().anyMatch(certificate -> certificate.status() == CertificateStatus.SUSPENDED)) {
            return Optional.of(Refusal.conflict("transfer.suspended"));
        }
        return held.stream().anyMatch(certificate -> certificate.status() == CertificateStatus.VALID)
                ? Optional.empty()
                : Optional.of(Refusal.conflict("transfer.not_valid"));
    }

    static Optional<Refusal> ofRequestDay(LocalDate requestedOn, LocalDate today) {
        return requestedOn.isAfter(today)
                ? Optional.of(Refusal.invalid("requestedOn", "transfer.date_in_future"))
                : Optional.empty();
    }
}
