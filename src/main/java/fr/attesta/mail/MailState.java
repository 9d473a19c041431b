package fr.attesta.mail;

/** Where a mail stands. */
public enum MailState {
    PLANNED,
    /** Handed to the sender; if the sender dies now, the mail may have left or not. */
    SENDING,
    SENT,
    /** Refused for good by the receiving server, or not deliverable. */
    FAILED,
    /** Taken by the mail server and sent back by the receiving one. */
    BOUNCED;

    /** Whether its recipient has not got it and never will. */
    public boolean undeliverable() {
        return this == FAILED || this == BOUNCED;
    }

    /** The colour of its badge; the text says the same. */
    public String color() {
        return switch (this) {
            case PLANNED, SENDING -> "blue";
            case SENT -> "green";
            case FAILED, BOUNCED -> "red";
        };
    }
}
