package fr.attesta.certificate.domain;

import java.time.LocalDate;

/** Validity of a certificate, both days included: three years (labour code, art. R.6316-1 and following). */
public record CertificatePeriod(LocalDate start, LocalDate end) {

    private static final int YEARS = 3;

    public static CertificatePeriod from(LocalDate start) {
        return new CertificatePeriod(start, start.plusYears(YEARS).minusDays(1));
    }

    /** Starts the day after the old end; a renewal that comes too late starts when it is granted. */
    public static CertificatePeriod renewing(LocalDate oldEnd, LocalDate grantedOn) {
        return from(oldEnd.isBefore(grantedOn) ? grantedOn : oldEnd.plusDays(1));
    }
}
