package fr.attesta.audit.report;

import fr.attesta.referential.domain.StandardVersion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an audit grid as other features see it.
 *
 * @param standardVersion version of the standard that the line was raised under
 * @param notifiedOn day of the closing meeting, from which the periods of art. 5 run
 */
public record GridLineView(
        int indicator,
        int criterion,
        String title,
        IndicatorResult result,
        @Nullable String statement,
        @Nullable String comment,
        @Nullable String strongPoint,
        @Nullable String naReason,
        StandardVersion standardVersion,
        LocalDate notifiedOn,
        List<Reclassification> history) {

    /** A change of the conclusion, and the answer that explains it. */
    public record Reclassification(IndicatorResult from, IndicatorResult to, String reason, LocalDate on) {}

    public boolean finding() {
        return result.finding();
    }
}
