package fr.attesta.certificate;

import fr.attesta.certificate.domain.CertificateState;
import java.time.LocalDate;
import java.util.UUID;

/** A decision maintained, suspended or withdrew a certificate; fired in the same transaction. */
public record CertificateChanged(UUID caseId, UUID certificateId, CertificateState state, LocalDate on) {}
