package fr.attesta.audit.preaudit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What was said on the phone about one indicator: what is there, and where the gap is. There is no place for advice.
 *
 * @param seen what the organisation described or showed
 * @param gap distance to the indicator; absent when none was seen
 */
public record Observation(
        @NotNull @Min(1) @Max(33) Integer indicator,
        @Nullable @Size(max = 2000) String seen,
        @Nullable @Size(max = 2000) String gap) {

    boolean empty() {
        return seen == null && gap == null;
    }
}
