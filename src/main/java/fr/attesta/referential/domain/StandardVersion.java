package fr.attesta.referential.domain;

import java.time.LocalDate;

/**
 * Versions of the national quality standard (labour code, art. D.6316-1-1). The date of the audit chooses, without any
 * transition (décret n° 2026-728): never the date of the quote, of the contract or of today.
 */
public enum StandardVersion {
    /** 32 indicators, reading guide V9; audits from 2019 to 31 October 2026. */
    V9(32, LocalDate.of(2019, 1, 1)),
    /** 33 indicators; audits from 1 November 2026 (décret n° 2026-728 of 1 August 2026). */
    V10(33, LocalDate.of(2026, 11, 1));

    private final int indicatorCount;
    private final LocalDate validFrom;

    StandardVersion(int indicatorCount, LocalDate validFrom) {
        this.indicatorCount = indicatorCount;
        this.validFrom = validFrom;
    }

    /** @throws IllegalArgumentException for an audit before 2019, when there was no standard */
    public static StandardVersion on(LocalDate auditDate) {
        if (auditDate.isBefore(V9.validFrom)) {
            throw new IllegalArgumentException("Expected an audit from " + V9.validFrom + " on but it is " + auditDate);
        }
        return auditDate.isBefore(V10.validFrom) ? V9 : V10;
    }

    public int indicatorCount() {
        return indicatorCount;
    }

    public LocalDate validFrom() {
        return validFrom;
    }
}
