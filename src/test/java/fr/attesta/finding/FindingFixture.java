package fr.attesta.finding;

import fr.attesta.deadline.DeadlineState;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.referential.domain.Severity;
import fr.attesta.referential.domain.StandardVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Non-conformities of one audit, notified on 30 November 2026. */
public final class FindingFixture {

    private static final UUID RUN = new UUID(0, 2);
    private static final LocalDate NOTIFIED = LocalDate.of(2026, 11, 30);

    private FindingFixture() {}

    public static FindingView major(FindingState state) {
        return finding("NC-1", 4, Severity.MAJOR, state, FindingClocks.CORRECTED, LocalDate.of(2027, 2, 28));
    }

    public static FindingView minor(FindingState state) {
        return finding("NC-2", 17, Severity.MINOR, state, FindingClocks.IMPLEMENTED, LocalDate.of(2027, 5, 30));
    }

    private static FindingView finding(
            String number, int indicator, Severity severity, FindingState state, String rule, LocalDate due) {
        DeadlineView deadline = new DeadlineView(
                new UUID(0, indicator),
                RUN,
                rule,
                NOTIFIED,
                null,
                due,
                DeadlineState.RUNNING,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new FindingView(
                new UUID(1, indicator),
                RUN,
                number,
                indicator,
                StandardVersion.V10,
                severity,
                "Constat <" + number + ">",
                NOTIFIED,
                state,
                List.of(),
                List.of(deadline));
    }
}
