package fr.attesta.inbox.saved;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A saved list as a person sees it.
 *
 * @param address parameters of the inbox
 * @param sharedWith id of the role that sees it too
 * @param mine whether the person may change it
 */
public record SavedFilterView(
        UUID id, String name, String address, @Nullable String sharedWith, boolean mine) {}
