package fr.attesta.document.enclosure;

import fr.attesta.document.DocumentView;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enclosed file as pages and features see it.
 *
 * @param effectiveOn since when what it shows is effective; null where no date is asked
 */
public record EnclosureView(
        String line, DocumentView document, @Nullable LocalDate effectiveOn, Instant enclosedAt) {}
