package fr.attesta.identity.link;

import fr.attesta.identity.IdentityConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Links to what somebody without an account has begun: unlike a signed link they open it as often as needed, until it
 * expires or is handed in. The token is derived like that of a signed link, and its owner keeps only the hash.
 */
@ApplicationScoped
public class DraftLinks {

    static final String PATH = "/apply/";

    private final LinkToken tokens;

    DraftLinks(IdentityConfig config) {
        this.tokens = new LinkToken(config.linkSecret());
    }

    public String token(UUID draftId) {
        return tokens.of(draftId);
    }

    /** The draft that a token with a right signature belongs to; empty for anything else. */
    public Optional<UUID> draftId(String token) {
        return tokens.idOf(token);
    }

    /** What to write into a mail in place of the address. */
    public static String placeholder(UUID draftId) {
        return "{draft:" + draftId + "}";
    }
}
