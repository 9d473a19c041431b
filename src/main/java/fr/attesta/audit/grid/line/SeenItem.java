package fr.attesta.audit.grid.line;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that the auditor saw: a reference, no copy of it is kept.
 *
 * @param kind document, record, interview, screen and so on, in the auditor's words
 * @param place where it is kept or was shown
 * @param effectiveOn from when on it was in use
 */
public record SeenItem(
        @Nullable @Size(max = 200) String title,
        @Nullable @Size(max = 80) String kind,
        @Nullable @Size(max = 200) String place,
        @Nullable LocalDate effectiveOn) {

    public boolean empty() {
        return title == null && kind == null && place == null && effectiveOn == null;
    }
}
