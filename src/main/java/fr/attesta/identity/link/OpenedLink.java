package fr.attesta.identity.link;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signed link whose token is right and whose time has not run out. */
public record OpenedLink(
        UUID id,
        LinkScope scope,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    public boolean used() {
        return usedAt != null;
    }
}
