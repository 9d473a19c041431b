package fr.attesta.certificate;

import fr.attesta.certificate.domain.CertificateState;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision maintained, suspended or withdrew a certificate; fired in the same transaction.
 *
 * @param runId the run whose decision it was
 */
public record CertificateChanged(UUID caseId, UUID runId, UUID certificateId, CertificateState state, LocalDate on) {}
