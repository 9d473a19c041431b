package fr.attesta.deadline;

/** Where a deadline stands. */
public enum DeadlineState {
    RUNNING,
    /** What it waited for happened. */
    MET,
    /** The date passed and its last effect was carried out. */
    MISSED,
    /** Its process ended, or its anchor moved and another one replaces it. */
    CANCELLED
}
