package fr.attesta.decision.domain;

import fr.attesta.referential.domain.Severity;

/**
 * A finding as it stands at the moment of the decision.
 *
 * @param lifted whether it is closed; for a major, that its correction is effective and verified (audit order, art. 5)
 * @param openedAtPreviousAudit whether an earlier audit raised it
 */
public record FindingFact(int indicator, Severity severity, boolean lifted, boolean openedAtPreviousAudit) {

    boolean openMajor() {
        return !lifted && severity == Severity.MAJOR;
    }

    /** A minor not lifted at the audit that follows the one that raised it. */
    boolean requalified() {
        return !lifted && severity == Severity.MINOR && openedAtPreviousAudit;
    }

    boolean openMinor() {
        return !lifted && severity == Severity.MINOR && !openedAtPreviousAudit;
    }
}
