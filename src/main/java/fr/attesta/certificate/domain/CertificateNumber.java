package fr.attesta.certificate.domain;

import java.util.Locale;

/** Number of a certificate, for example AT-Q-2026-0001. */
public final class CertificateNumber {

    private CertificateNumber() {}

    /** @param sequence never used twice, in whatever year */
    public static String of(int year, long sequence) {
        return "AT-Q-%d-%04d".formatted(year, sequence);
    }

    /** As it was issued, however it was typed. */
    public static String normalized(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }
}
