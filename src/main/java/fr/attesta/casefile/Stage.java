package fr.attesta.casefile;

/** How far a case has come; the words are those of the stage processes. */
public enum Stage {
    APPLICATION,
    QUOTE,
    PRE_AUDIT,
    SCHEDULING,
    AUDIT,
    REPORT,
    ACTION_PLAN,
    DECISION,
    CERTIFIED,
    CLOSED
}
