package fr.attesta.quote.application.content;

/** What an application must hold before it can be quoted (audit order, art. 1). */
public enum Piece {
    ACTIVITY_DECLARATION,
    ORGANISATION_CHART,
    ACTIVITY_REPORT,
    SWORN_STATEMENT,
    LABEL_DOCUMENT
}
