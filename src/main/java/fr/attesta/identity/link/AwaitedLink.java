package fr.attesta.identity.link;

import java.time.Instant;

/**
 * A link that somebody is expected to answer.
 *
 * @param expiresAt last moment of its newest copy
 */
public record AwaitedLink(String purpose, LinkReader reader, Instant expiresAt) {

    /** Key of the title of its page. */
    public String key() {
        return LinkActions.keyOf(purpose);
    }
}
