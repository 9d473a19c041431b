package fr.attesta.audit.scheduling;

import fr.attesta.deadline.DeadlineState;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.quote.application.ApplicantFacts;
import fr.attesta.referential.domain.AuditType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When an audit without a day may be held: the legal window of a surveillance, what the organisation wished otherwise. */
@ApplicationScoped
class AuditWindows {

    private static final String SURVEILLANCE_WINDOW = "R3_9_SURVEILLANCE";

    private final Deadlines deadlines;
    private final ApplicantFacts applicants;
    private final Clock clock;

    AuditWindows(Deadlines deadlines, ApplicantFacts applicants, Clock clock) {
        this.deadlines = deadlines;
        this.applicants = applicants;
        this.clock = clock;
    }

    /** Null for every audit but a surveillance. */
    DateRules.@Nullable Window of(UUID caseId, AuditType type) {
        if (type != AuditType.SURVEILLANCE) {
            return null;
        }
        return deadlines.ofCase(caseId).stream()
                .filter(deadline -> deadline.rule().equals(SURVEILLANCE_WINDOW))
                .filter(deadline -> deadline.state() == DeadlineState.RUNNING)
                .findFirst()
                .map(AuditWindows::window)
                .orElse(null);
    }

    /** The first day that comes into question, today at the earliest. */
    LocalDate expectedFrom(UUID caseId, AuditType type) {
        DateRules.Window window = of(caseId, type);
        LocalDate today = LocalDate.now(clock);
        LocalDate from =
                window == null ? applicants.latest(caseId).desiredPeriod().from() : window.from();
        return from.isBefore(today) ? today : from;
    }

    private static DateRules.Window window(DeadlineView deadline) {
        LocalDate from = deadline.windowStartOn() == null ? deadline.anchorOn() : deadline.windowStartOn();
        return new DateRules.Window(from, deadline.dueOn());
    }
}
