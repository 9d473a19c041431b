package fr.attesta.quote.application.content;

import java.util.Locale;

/** What an application must hold before it can be quoted (audit order, art. 1). */
public enum Piece {
    ACTIVITY_DECLARATION,
    ORGANISATION_CHART,
    ACTIVITY_REPORT,
    SWORN_STATEMENT,
    LABEL_DOCUMENT;

    /** Whether a file can stand for it; the sworn statement is given on the page itself. */
    public boolean attachable() {
        return this != SWORN_STATEMENT;
    }

    /** What the kept document is called. */
    public String documentKind() {
        return "application-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
