package fr.attesta.identity.link;

/** Who is expected to answer a signed link. */
public enum LinkReader {
    ORGANISATION,
    /** Another certification body. */
    OTHER_BODY,
    /** Nobody: it only shows or offers something, and nothing waits for it. */
    NOBODY
}
