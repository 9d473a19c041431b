package fr.attesta.cycle.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * The dates of a renewal under way (audit order, art. 3), counted from the end of the certificate that it renews: its audit
 * early enough that non-conformities can be lifted, and its decision before the certificate ends.
 */
public enum RenewalDates {
    AUDIT("R3_12_RENEWAL_AUDIT"),
    DECISION("R3_12_RENEWAL_DECISION");

    private final String rule;

    RenewalDates(String rule) {
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }

    /** The rules of all of them. */
    public static List<String> rules() {
        return Stream.of(values()).map(RenewalDates::rule).toList();
    }
}
