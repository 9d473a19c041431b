package fr.attesta.identity;

/**
 * What a signed link of one purpose shows and does; the page {@code portal/<purpose>.html} and the API share the payload.
 */
public interface LinkAction<P extends Record> {

    /** The one thing, for example {@code quote.answer}. */
    String purpose();

    /** What an answer carries; its components bear validation annotations. */
    Class<P> payload();

    /** Facts that the page shows; called by a GET, so it changes nothing. */
    Object view(LinkScope scope);

    /** Carries out the answer in the transaction that uses the link up. */
    void submit(LinkScope scope, P payload);
}
