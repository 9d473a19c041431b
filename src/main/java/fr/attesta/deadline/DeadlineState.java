package fr.attesta.deadline;

/** Where a deadline stands. */
public enum DeadlineState {
    RUNNING,
    /** What it waited for happened. */
    MET,
    /** The date passed and its last effect was carried out. */
    MISSED,
    /** Its process ended, or its anchor moved and another one replaces it. */
    CANCELLED;

    /** The colour of its badge; the text says the same. */
    public String color() {
        return switch (this) {
            case RUNNING -> "blue";
            case MET -> "green";
            case MISSED -> "red";
            case CANCELLED -> "secondary";
        };
    }
}
