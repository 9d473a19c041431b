package fr.attesta.quote.application.content;

/** How far one piece of an application has come. */
public record PieceLine(Piece piece, State state) {

    /** What the body has of it. */
    public enum State {
        /** It is there, as a document or as the information itself. */
        PROVIDED,
        /** The organisation states it, the document may still be asked for. */
        DECLARED,
        /** Without it the application cannot be quoted. */
        MISSING,
        /** This organisation need not provide it. */
        NOT_NEEDED
    }
}
