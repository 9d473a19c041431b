package fr.attesta.certificate.edition;

import fr.attesta.certificate.domain.CertificateState;
import java.util.UUID;

/** A certificate was issued again in another scope: none of its dates changed; fired in the same transaction. */
public record CertificateReissued(UUID caseId, UUID certificateId, CertificateState state) {}
