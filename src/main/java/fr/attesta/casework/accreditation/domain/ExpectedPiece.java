package fr.attesta.casework.accreditation.domain;

import fr.attesta.shared.Confidence;
import fr.attesta.shared.Validity;

/**
 * A piece that a complete file holds, a row of {@code accreditation-pieces.csv}.
 *
 * @param clause of ISO/IEC 17065 under which it is filed, for example {@code 7.4}
 * @param since from when on it is expected
 */
public record ExpectedPiece(
        String code,
        String clause,
        Unit unit,
        Milestone since,
        Validity validity,
        String source,
        Confidence confidence) {

    /** Whether it is expected once for the case or for each of its audits. */
    public enum Unit {
        CASE,
        AUDIT
    }

    public boolean expectedOf(Subject subject) {
        return unit == subject.unit() && subject.reached().contains(since);
    }
}
