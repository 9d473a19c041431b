package fr.attesta.deadline.step;

/** Why a step was not carried out. */
public enum StepNote {
    /** A later one for the same people was due as well, after a standstill. */
    SUPERSEDED,
    /** It would have reminded of a date that had passed, or on the very day of the request. */
    EXPIRED,
    /** What the deadline waited for had happened, or was no longer asked. */
    CLOSED
}
