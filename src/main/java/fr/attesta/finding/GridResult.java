package fr.attesta.finding;

/** What the auditor concluded on an indicator. */
public enum GridResult {
    CONFORM,
    MINOR,
    MAJOR,
    NOT_APPLICABLE
}
