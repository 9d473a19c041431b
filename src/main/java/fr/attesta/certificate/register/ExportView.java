package fr.attesta.certificate.register;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An export as the page and the API show it.
 *
 * @param since for a difference, the moment that it counts from; null when it was the first export
 * @param sha256 of its CSV file, which is the same whenever it is fetched
 */
public record ExportView(
        UUID id, ExportKind kind, @Nullable Instant since, Instant takenAt, String takenBy, int lines, String sha256) {}
