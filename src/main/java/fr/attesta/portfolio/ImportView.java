package fr.attesta.portfolio;

import fr.attesta.portfolio.content.LineError;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as pages and the API show it.
 *
 * @param written organisations written so far
 * @param errors the first of them, in the order of the lines
 */
public record ImportView(
        UUID id,
        String fileName,
        String sha256,
        ImportState state,
        int organisations,
        int sites,
        int written,
        int errorCount,
        List<LineError> errors,
        String checkedBy,
        Instant checkedAt,
        @Nullable Instant endedAt) {

    /** In percent, for the bar. */
    public int progress() {
        return organisations == 0 ? 0 : written * 100 / organisations;
    }
}
