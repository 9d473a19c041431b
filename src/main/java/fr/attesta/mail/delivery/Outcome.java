package fr.attesta.mail.delivery;

import java.util.UUID;

/** What became of a mail, and what the server said or why it was not asked. */
public record Outcome(UUID mail, Kind kind, String answer) {

    /** Where it is now. */
    public enum Kind {
        SENT,
        /** The server has not taken it, and may take it later. */
        LATER,
        /** The connection broke off: the server may have taken it. */
        IN_DOUBT,
        REFUSED,
        /** It was not meant to leave. */
        WITHHELD
    }
}
