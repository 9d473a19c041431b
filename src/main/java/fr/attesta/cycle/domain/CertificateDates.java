package fr.attesta.cycle.domain;

import fr.attesta.certificate.domain.CertificatePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The dates that follow from a certificate (audit order, art. 2 and 3), each with the end of its period that it counts from. */
public enum CertificateDates {
    SURVEILLANCE("R3_9_SURVEILLANCE", false),
    RENEWAL("R3_12_RENEWAL_CONTACT", true),
    EXPIRY("R3_11_EXPIRY", false);

    private final String rule;
    private final boolean fromEnd;

    CertificateDates(String rule, boolean fromEnd) {
        this.rule = rule;
        this.fromEnd = fromEnd;
    }

    public String rule() {
        return rule;
    }

    /** The day of the event that it counts from. */
    public LocalDate anchor(CertificatePeriod period) {
        return fromEnd ? period.end() : period.start();
    }

    /** The rules of all of them. */
    public static List<String> rules() {
        return Stream.of(values()).map(CertificateDates::rule).toList();
    }
}
