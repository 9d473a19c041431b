package fr.attesta.document;

import fr.attesta.identity.link.LinkAction;
import fr.attesta.identity.link.LinkReader;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import java.util.List;

/** What a signed link does that hands out documents as often as needed until it expires: there is nothing to answer. */
public interface DocumentLinkAction extends LinkAction<DocumentLinkAction.NoAnswer> {

    /** Nothing. */
    record NoAnswer() {}

    /** The only documents that the link opens. */
    List<DocumentView> documents(LinkScope scope);

    @Override
    default Class<NoAnswer> payload() {
        return NoAnswer.class;
    }

    @Override
    default boolean open(LinkScope scope) {
        return false;
    }

    @Override
    default LinkReader reader() {
        return LinkReader.NOBODY;
    }

    @Override
    default void submit(LinkScope scope, NoAnswer payload) {
        throw new RefusedException(Refusal.conflict("link.nothing_to_answer"));
    }
}
