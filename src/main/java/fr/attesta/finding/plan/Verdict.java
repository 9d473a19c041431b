package fr.attesta.finding.plan;

/** What the auditor thinks of a line of the plan. */
public enum Verdict {
    ACCEPT,
    /** Something is missing. */
    ASK,
    REFUSE
}
