package fr.attesta.finding;

/** Where a non-conformity stands. */
public enum FindingState {
    /** Notified; its action plan is awaited. */
    OPEN,
    PLAN_SUBMITTED,
    /** The auditor asked for more or refused the line; a new one is awaited. */
    PLAN_RETURNED,
    /** The plan is accepted: enough for a minor, while a major awaits evidence. */
    ACCEPTED,
    EVIDENCE_SUBMITTED,
    /** The correction is effective and verified. */
    LIFTED,
    /** Neither planned nor corrected in time. */
    NOT_CORRECTED,
    /** A minor that the next audit found again: a major of that audit has taken its place. */
    REQUALIFIED,
    /** The contestation was right: there is no non-conformity. */
    DROPPED;

    public boolean awaitsPlan() {
        return this == OPEN || this == PLAN_RETURNED;
    }

    /** Whether it no longer is a non-conformity of its audit. */
    public boolean gone() {
        return this == DROPPED || this == REQUALIFIED;
    }
}
