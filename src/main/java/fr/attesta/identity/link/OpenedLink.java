package fr.attesta.identity.link;

import fr.attesta.journal.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signed link whose token is right and whose time has not run out. */
public record OpenedLink(
        UUID id,
        LinkScope scope,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    /** Whoever acts by it. */
    public Actor actor() {
        return Actor.ofLink(id);
    }

    public boolean used() {
        return usedAt != null;
    }
}
