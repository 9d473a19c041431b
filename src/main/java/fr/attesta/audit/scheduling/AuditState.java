package fr.attesta.audit.scheduling;

/** How far an audit has come. */
public enum AuditState {
    ASSIGNED,
    DATES_PROPOSED,
    DATED,
    PLANNED,
    HELD,
    /** No date was agreed, or no plan was sent in time. */
    ABANDONED
}
