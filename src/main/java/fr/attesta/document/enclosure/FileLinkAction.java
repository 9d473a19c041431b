package fr.attesta.document.enclosure;

import fr.attesta.identity.link.LinkAction;
import fr.attesta.identity.link.LinkScope;
import java.util.List;

/** What a signed link does whose page also takes files; the links of every other action take none. */
public interface FileLinkAction<P extends Record> extends LinkAction<P> {

    /** The lines that take files now; none when no answer is awaited. */
    List<FileLine> fileLines(LinkScope scope);
}
