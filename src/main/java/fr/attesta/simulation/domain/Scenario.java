package fr.attesta.simulation.domain;

/** What people are supposed to do meanwhile. */
public enum Scenario {
    /** Nothing: what the planner does of its own accord. */
    SILENCE,
    /** Everything at once and without findings; audits on the first day of their window. */
    ON_TIME,
    /** Everything on the last day, with a major that is corrected and verified as late as the regulation allows. */
    WORST_CASE
}
