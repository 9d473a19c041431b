package fr.attesta.certificate;

import fr.attesta.certificate.domain.CertificateStatus;
import fr.attesta.shared.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A certificate as pages and other features see it.
 *
 * @param status what it is worth on the day of reading
 * @param stateSince when it was granted, suspended, reinstated or withdrawn
 */
public record CertificateView(
        UUID id,
        String number,
        int edition,
        UUID caseId,
        UUID runId,
        CertificateSheet.Holder holder,
        List<Category> categories,
        LocalDate grantedOn,
        LocalDate start,
        LocalDate end,
        CertificateStatus status,
        LocalDate stateSince) {}
