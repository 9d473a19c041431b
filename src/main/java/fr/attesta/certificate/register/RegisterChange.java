package fr.attesta.certificate.register;

import fr.attesta.certificate.domain.CertificateStatus;

/**
 * A line of the difference between two states of the public list.
 *
 * @param status what the certificate is worth after the change; for a removal, its reason
 */
public record RegisterChange(Movement movement, CertificateStatus status, RegisterLine line) {

    /** What happened to the line. */
    public enum Movement {
        ADDED,
        CHANGED,
        /** It expired, or was suspended, withdrawn or transferred. */
        REMOVED
    }
}
