package fr.attesta.certificate.web;

import fr.attesta.certificate.CertificateView;
import fr.attesta.certificate.domain.CertificateStatus;
import fr.attesta.shared.Category;
import java.time.LocalDate;
import java.util.List;

/** What everybody may know of a certificate: nothing personal. */
public record PublicCertificate(
        String number,
        int edition,
        LocalDate editionOn,
        CertificateStatus status,
        LocalDate statusSince,
        LocalDate checkedOn,
        String holder,
        String siren,
        String nda,
        List<Category> categories,
        LocalDate start,
        LocalDate end) {

    static PublicCertificate of(CertificateView certificate, LocalDate today) {
        return new PublicCertificate(
                certificate.number(),
                certificate.edition(),
                certificate.grantedOn(),
                certificate.status(),
                since(certificate),
                today,
                certificate.holder().name(),
                certificate.holder().siren().value(),
                certificate.holder().nda().value(),
                certificate.categories(),
                certificate.start(),
                certificate.end());
    }

    private static LocalDate since(CertificateView certificate) {
        return switch (certificate.status()) {
            case NOT_STARTED, VALID -> certificate.start();
            case SUSPENDED, WITHDRAWN, TERMINATED, TRANSFERRED -> certificate.stateSince();
            case EXPIRED -> certificate.end().plusDays(1);
        };
    }
}
