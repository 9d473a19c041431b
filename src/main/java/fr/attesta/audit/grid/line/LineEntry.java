package fr.attesta.audit.grid.line;

import fr.attesta.audit.report.IndicatorResult;
import fr.attesta.web.form.Rows;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the grid as it is typed; it is kept also while something is missing in it.
 *
 * @param version of the line that the auditor saw when they began; 0 when nobody had saved it
 * @param note confidential, never in a report
 */
public record LineEntry(
        @NotNull @Min(0) Integer version,
        @Nullable IndicatorResult result,
        @Nullable @Size(max = 4000) String statement,
        @Nullable @Size(max = 4000) String comment,
        @Nullable @Size(max = 2000) String strongPoint,
        @Nullable @Size(max = 2000) String naReason,
        @Nullable @Size(max = 4000) String note,
        @Size(max = 50) List<@Nullable @Valid SeenItem> seen) {

    public LineEntry {
        seen = Rows.given(seen).stream()
                .filter(item -> item != null && !item.empty())
                .toList();
    }

    public static LineEntry blank() {
        return new LineEntry(0, null, null, null, null, null, null, List.of());
    }

    /** Concluded, with the text that its conclusion asks for. */
    public boolean complete() {
        return result != null
                && switch (result) {
                    case CONFORM -> true;
                    case MINOR, MAJOR -> !absent(statement);
                    case NOT_APPLICABLE -> !absent(naReason);
                };
    }

    public boolean sameTexts(LineEntry other) {
        return at(0).equals(other.at(0));
    }

    public LineEntry at(int newVersion) {
        return new LineEntry(newVersion, result, statement, comment, strongPoint, naReason, note, seen);
    }

    public LineEntry withoutNote() {
        return new LineEntry(version, result, statement, comment, strongPoint, naReason, null, seen);
    }

    private static boolean absent(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").isBlank();
    }
}
