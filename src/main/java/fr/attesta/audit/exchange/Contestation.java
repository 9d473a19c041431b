package fr.attesta.audit.exchange;

import fr.attesta.audit.report.IndicatorResult;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation says against one conclusion, and what is answered.
 *
 * @param answered null until the auditor has answered
 * @param reviewed null unless the auditor kept the conclusion and a reviewer has answered as well
 */
public record Contestation(
        int indicator,
        String arguments,
        IndicatorResult contested,
        @Nullable Answer answered,
        @Nullable Answer reviewed) {

    /**
     * The answer of the auditor, or of a reviewer.
     *
     * @param kept whether the conclusion stays as it is
     * @param newResult the conclusion in its place; only when it is not kept
     */
    public record Answer(
            @NotNull Integer indicator,
            @NotNull Boolean kept,
            @Nullable IndicatorResult newResult,
            @NotBlank @Size(max = 4000) String answer) {

        /** The conclusion that stands after it. */
        public IndicatorResult conclusion(IndicatorResult contested) {
            return kept ? contested : Objects.requireNonNull(newResult);
        }
    }

    static Contestation against(int indicator, String arguments, IndicatorResult contested) {
        return new Contestation(indicator, arguments, contested, null, null);
    }

    /** The line that takes the files for the contestation of an indicator. */
    static String fileLine(int indicator) {
        return "indicator-" + indicator;
    }

    public String fileLine() {
        return fileLine(indicator);
    }

    /** Whether the auditor kept the conclusion, so that a reviewer answers as well. */
    public boolean kept() {
        return answered != null && answered.kept();
    }

    Contestation with(Answer answer) {
        return new Contestation(indicator, arguments, contested, answer, null);
    }

    Contestation reviewedWith(Answer answer) {
        return new Contestation(indicator, arguments, contested, answered, answer);
    }
}
