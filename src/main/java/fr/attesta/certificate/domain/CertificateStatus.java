package fr.attesta.certificate.domain;

import java.time.LocalDate;

/** What a certificate is worth on a day. */
public enum CertificateStatus {
    /** Granted ahead, as the renewal of one that still runs. */
    NOT_STARTED,
    VALID,
    SUSPENDED,
    WITHDRAWN,
    TERMINATED,
    TRANSFERRED,
    EXPIRED;

    /** Whether the certificate still has days before it: the organisation needs no other one for its categories. */
    public boolean runs() {
        return this == NOT_STARTED || this == VALID || this == SUSPENDED;
    }

    /** A withdrawal, a renunciation and a transfer are final and outlive the end; a suspended certificate expires like any other. */
    public static CertificateStatus on(LocalDate day, CertificatePeriod period, CertificateState state) {
        if (state == CertificateState.WITHDRAWN) {
            return WITHDRAWN;
        }
        if (state == CertificateState.TERMINATED) {
            return TERMINATED;
        }
        if (state == CertificateState.TRANSFERRED) {
            return TRANSFERRED;
        }
        if (day.isAfter(period.end())) {
            return EXPIRED;
        }
        if (state == CertificateState.SUSPENDED) {
            return SUSPENDED;
        }
        return day.isBefore(period.start()) ? NOT_STARTED : VALID;
    }
}
