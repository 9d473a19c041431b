package fr.attesta.mail.template;

/** Whether the reader may do without a mail. */
public enum MailKind {
    /** The procedure needs it, so that nobody opts out of it. */
    STATUTORY,
    /** A service to the organisation, which it may decline. */
    COURTESY,
    /** For the staff of the body. */
    INTERNAL;

    /** The colour of its badge; the text says the same. */
    public String color() {
        return switch (this) {
            case STATUTORY -> "blue";
            case COURTESY -> "green";
            case INTERNAL -> "secondary";
        };
    }
}
