package fr.attesta.journal;

import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param name user name of a member of staff, {@code client:<link id>} behind a signed link, {@code process:<job type>}
 *     for an automatic step
 * @param onBehalfOf the absent colleague whose deputy acts; null when people act for themselves
 */
public record Actor(String name, @Nullable String onBehalfOf) {

    public static Actor named(String name) {
        return new Actor(name, null);
    }
}
