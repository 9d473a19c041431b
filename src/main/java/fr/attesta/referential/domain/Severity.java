package fr.attesta.referential.domain;

/** How grave a non-conformity is (audit order of 6 June 2019, art. 5). */
public enum Severity {
    /** The indicator is partly considered, and the quality of the service is not in question. */
    MINOR,
    /** The indicator is not considered, or in a way that puts the quality of the service in question. */
    MAJOR
}
