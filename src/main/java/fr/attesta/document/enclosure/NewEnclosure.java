package fr.attesta.document.enclosure;

import fr.attesta.document.AcceptedFile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A checked file on its way to its line. */
public record NewEnclosure(
        FileLine line, AcceptedFile file, @Nullable LocalDate effectiveOn) {}
