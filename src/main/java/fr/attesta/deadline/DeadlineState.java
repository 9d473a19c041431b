package fr.attesta.deadline;

/** Where a deadline stands. */
public enum DeadlineState {
    RUNNING,
    /** The date has passed; the next audit says whether it was met. */
    TO_VERIFY,
    /** What it waited for happened. */
    MET,
    /** The date passed and its last effect was carried out. */
    MISSED,
    /** Its process ended, or its anchor moved and another one replaces it. */
    CANCELLED;

    /** Whether something can still become of it. */
    boolean open() {
        return this == RUNNING || this == TO_VERIFY;
    }

    /** The colour of its badge; the text says the same. */
    public String color() {
        return switch (this) {
            case RUNNING -> "blue";
            case TO_VERIFY -> "azure";
            case MET -> "green";
            case MISSED -> "red";
            case CANCELLED -> "secondary";
        };
    }
}
