package fr.attesta.audit.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the auditor enters on one indicator.
 *
 * @param statement the fact that was found; necessary for a non-conformity
 * @param naReason why the indicator does not apply after all; necessary then
 */
public record GridEntry(
        @NotNull Integer indicator,
        @NotNull IndicatorResult result,
        @Nullable @Size(max = 4000) String statement,
        @Nullable @Size(max = 4000) String comment,
        @Nullable @Size(max = 2000) String strongPoint,
        @Nullable @Size(max = 2000) String naReason) {

    public static GridEntry conform(int indicator) {
        return new GridEntry(indicator, IndicatorResult.CONFORM, null, null, null, null);
    }

    /** A row of the form that nobody touched: only its number, which is prefilled. */
    boolean untouched() {
        return result == null && statement == null && comment == null && strongPoint == null && naReason == null;
    }
}
