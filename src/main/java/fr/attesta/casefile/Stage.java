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
    CLOSED;

    /** The colour of its badge; the text says the same. */
    public String color() {
        return switch (this) {
            case CERTIFIED -> "green";
            case CLOSED -> "secondary";
            case APPLICATION, QUOTE, PRE_AUDIT -> "blue";
            case SCHEDULING, AUDIT, REPORT -> "azure";
            case ACTION_PLAN, DECISION -> "orange";
        };
    }
}
