package fr.attesta.casework.accreditation.domain;

/** How far a case or one of its audits has come: a piece is expected from there on. */
public enum Milestone {
    OPENED,
    /** The application was checked. */
    CHECKED,
    CONTRACTED,
    CERTIFIED,
    /** The last day for the surveillance audit has passed, or it was held. */
    SURVEILLANCE_DUE,
    /** The organisation told of a change, or asked for another scope. */
    CHANGED,
    /** A certificate was suspended, withdrawn or reduced. */
    MEASURED,
    HELD,
    CONTESTED,
    REVIEWED,
    DECIDED,
    REFUSED,
    GRANTED_WITH_FINDINGS,
    GRANTED_WITH_MAJORS
}
