package fr.attesta.audit.exchange;

import fr.attesta.audit.report.IndicatorResult;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation says against one conclusion, and what the auditor answers.
 *
 * @param answered null until the auditor has answered
 */
public record Contestation(
        int indicator,
        String arguments,
        IndicatorResult contested,
        @Nullable Answer answered) {

    /**
     * The auditor's answer.
     *
     * @param kept whether the conclusion stays as it is
     * @param newResult the conclusion in its place; only when it is not kept
     */
    public record Answer(
            @NotNull Integer indicator,
            @NotNull Boolean kept,
            @Nullable IndicatorResult newResult,
            @NotBlank @Size(max = 4000) String answer) {}

    /** The line that takes the files for the contestation of an indicator. */
    static String fileLine(int indicator) {
        return "indicator-" + indicator;
    }

    Contestation with(Answer answer) {
        return new Contestation(indicator, arguments, contested, answer);
    }
}
