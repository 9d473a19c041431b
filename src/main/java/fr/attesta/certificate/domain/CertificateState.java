package fr.attesta.certificate.domain;

/** What was decided on a certificate since it was issued. */
public enum CertificateState {
    ACTIVE,
    SUSPENDED,
    WITHDRAWN,
    /** Given up by its holder. */
    TERMINATED,
    /** Another body took it over. */
    TRANSFERRED
}
