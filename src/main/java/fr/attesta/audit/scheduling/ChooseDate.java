package fr.attesta.audit.scheduling;

import fr.attesta.audit.programme.AuditDays;
import fr.attesta.audit.programme.PlanDeadlines;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.identity.link.LinkAction;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.workflow.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The organisation chooses one of the proposed dates by signed link, or says that none suits it. */
@ApplicationScoped
class ChooseDate implements LinkAction<ChooseDate.Payload> {

    private static final String CHOSEN = "audit.date-chosen";
    private static final String DECLINED = "audit.dates-declined";

    private final Audits audits;
    private final Deadlines deadlines;
    private final StaffDirectory staff;
    private final Outbox outbox;
    private final Journal journal;

    ChooseDate(Audits audits, Deadlines deadlines, StaffDirectory staff, Outbox outbox, Journal journal) {
        this.audits = audits;
        this.deadlines = deadlines;
        this.staff = staff;
        this.outbox = outbox;
        this.journal = journal;
    }

    /**
     * The answer: a date, or none with a wish.
     *
     * @param date one of the proposed ones
     * @param none true when none suits
     * @param wish what would suit instead
     */
    public record Payload(
            @Nullable LocalDate date,
            @Nullable Boolean none,
            @Nullable @Size(max = 1000) String wish) {}

    /** A proposal: its first day and all days that the audit would take. */
    public record Choice(LocalDate start, List<LocalDate> days) {}

    /** What the page shows. */
    public record Facts(String auditor, HalfDays duration, List<Choice> choices) {}

    @Override
    public String purpose() {
        return DateProposals.PURPOSE;
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Facts view(LinkScope scope) {
        Audit audit = audits.ofProposal(scope.subjectId());
        List<Choice> choices = audit.proposedDates.stream()
                .map(date -> new Choice(date, AuditDays.from(date, audit.duration())))
                .toList();
        return new Facts(staff.displayName(audit.auditor), audit.duration(), choices);
    }

    @Override
    public void submit(LinkScope scope, Payload payload) {
        Audit audit = audits.ofProposal(scope.subjectId());
        if (audit.state != AuditState.DATES_PROPOSED) {
            throw new RefusedException(Refusal.gone("audit.date_not_awaited"));
        }
        boolean none = Boolean.TRUE.equals(payload.none());
        if (none == (payload.date() != null)) {
            throw new RefusedException(Refusal.invalid("date", "audit.date_or_none"));
        }
        deadlines.met(audit.runId, DateProposals.DEADLINE);
        if (payload.date() == null) {
            decline(audit, payload.wish());
        } else {
            choose(audit, payload.date());
        }
    }

    private void choose(Audit audit, LocalDate date) {
        if (!audit.proposedDates.contains(date)) {
            throw new RefusedException(Refusal.invalid("date", "audit.date_not_proposed", date));
        }
        audit.choose(date);
        PlanDeadlines.ALL.forEach(rule -> deadlines.open(new NewDeadline(audit.caseId, audit.runId, rule, date)));
        journal.write(Fact.of(audit.caseId, "audit.date_chosen").with("date", date));
        outbox.publish(CHOSEN, audit.caseId, audit.runId, Map.of());
    }

    private void decline(Audit audit, @Nullable String wish) {
        audit.decline(wish);
        journal.write(Fact.of(audit.caseId, "audit.dates_declined").with("wish", wish));
        outbox.publish(DECLINED, audit.caseId, audit.runId, Map.of());
    }
}
