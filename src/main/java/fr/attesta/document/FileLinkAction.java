package fr.attesta.document;

import fr.attesta.identity.link.LinkAction;
import fr.attesta.identity.link.LinkScope;
import java.util.Map;

/** What a signed link does whose page also takes files. */
public interface FileLinkAction<P extends Record> extends LinkAction<P> {

    /** Keeps the files of an answer, by the name of their field, in the transaction that uses the link up. */
    void receive(LinkScope scope, Map<String, AcceptedFile> files);
}
