package fr.attesta.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a document comes from.
 *
 * @param kind what it is, in the words of the feature that keeps it, for example {@code certificate}
 * @param version 1 for the first of its kind in the case
 * @param createdBy account name, or {@code system}
 */
public record DocumentOrigin(@Nullable UUID caseId, String kind, int version, String createdBy) {}
