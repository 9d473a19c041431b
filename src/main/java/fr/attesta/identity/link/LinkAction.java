package fr.attesta.identity.link;

import org.jspecify.annotations.Nullable;

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

    /** Whether it still awaits an answer; the page of one that does not only tells what became of it. */
    default boolean open(LinkScope scope) {
        return true;
    }

    /** Who is expected to answer it, as long as it is open. */
    default LinkReader reader() {
        return LinkReader.ORGANISATION;
    }

    /** What the form starts with; null for an empty form. */
    default @Nullable P suggestion(LinkScope scope) {
        return null;
    }

    /** Carries out the answer in the transaction that uses the link up. */
    void submit(LinkScope scope, P payload);
}
