package fr.attesta.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param name user name of a member of staff, {@code client:<link id>} behind a signed link, {@code process:<job type>}
 *     for an automatic step
 * @param onBehalfOf the absent colleague whose deputy acts; null when people act for themselves
 */
public record Actor(String name, @Nullable String onBehalfOf) {

    private static final String CLIENT = "client:";

    /** Whoever uses a signed link: nobody signed in, so the link is named. */
    public static Actor ofLink(UUID link) {
        return named(CLIENT + link);
    }

    /** Whether this is the name of an actor who used a signed link. */
    public static boolean isClient(String name) {
        return name.startsWith(CLIENT);
    }

    public static Actor named(String name) {
        return new Actor(name, null);
    }
}
