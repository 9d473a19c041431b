package fr.attesta.cycle.takeover.evaluation;

/** How an adapted evaluation is held. */
public enum Means {
    DOCUMENTS,
    REMOTE,
    ON_SITE
}
