package fr.attesta.audit.scheduling;

import fr.attesta.deadline.Deadlines;
import fr.attesta.identity.Role;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.quote.application.ApplicantFacts;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.Uuid7;
import fr.attesta.web.form.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The auditor proposes first days; the first proposal within thirty days of the contract (audit order, art. 1). */
@ApplicationScoped
class ProposeDates implements TaskKind<ProposeDates.Payload> {

    private static final String PROPOSAL_DEADLINE = "R3_1_PROPOSE_DATE";

    private final Audits audits;
    private final Deadlines deadlines;
    private final ApplicantFacts applicants;
    private final AuditWindows windows;
    private final TeamQualifications qualifications;
    private final Journal journal;
    private final Clock clock;

    ProposeDates(
            Audits audits,
            Deadlines deadlines,
            ApplicantFacts applicants,
            AuditWindows windows,
            TeamQualifications qualifications,
            Journal journal,
            Clock clock) {
        this.audits = audits;
        this.deadlines = deadlines;
        this.applicants = applicants;
        this.windows = windows;
        this.qualifications = qualifications;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The proposal.
     *
     * @param dates one to three first days; an empty field of the form is null
     */
    public record Payload(@NotEmpty @Size(max = 3) List<@Nullable LocalDate> dates) {

        public Payload {
            // positions stay, so that a refusal names the field
            dates = Collections.unmodifiableList(new ArrayList<>(Rows.given(dates)));
        }

        List<LocalDate> given() {
            return dates.stream().filter(Objects::nonNull).toList();
        }
    }

    /**
     * What the page shows.
     *
     * @param advisedTo the last day that leaves a renewal the time that non-conformities may take; null for every other audit
     * @param wish what the organisation wrote when it declined the dates before
     */
    public record Facts(
            AuditView audit,
            LocalDate desiredFrom,
            LocalDate desiredTo,
            @Nullable LocalDate windowFrom,
            @Nullable LocalDate windowTo,
            @Nullable LocalDate advisedTo,
            List<LocalDate> declined,
            @Nullable String wish) {}

    @Override
    public String id() {
        return "audit_propose_dates";
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Role role() {
        return Role.AUDITOR;
    }

    @Override
    public @Nullable LocalDate due(TaskView task) {
        return deadlines.dueOn(task.runId(), PROPOSAL_DEADLINE).orElse(null);
    }

    @Override
    public Facts form(TaskView task) {
        Audit audit = audits.get(task.runId());
        var desired = applicants.latest(task.caseId()).desiredPeriod();
        DateRules.Window window = windows.of(audit.caseId, audit.auditType);
        return new Facts(
                audit.view(),
                desired.from(),
                desired.to(),
                window == null ? null : window.from(),
                window == null ? null : window.to(),
                deadlines.dueOn(task.runId(), Audits.RENEWAL_DEADLINE).orElse(null),
                audit.proposedDates,
                audit.wish);
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        Audit audit = audits.get(task.runId());
        List<Refusal> refusals = new ArrayList<>(
                DateRules.of(payload.dates(), LocalDate.now(clock), windows.of(audit.caseId, audit.auditType)));
        refusals.addAll(qualifications.refusals(audit, payload.dates()));
        RefusedException.throwIfAny(refusals);
        audit.propose(Uuid7.at(clock.instant()), payload.given());
        deadlines.met(audit.runId, PROPOSAL_DEADLINE);
        journal.write(Fact.of(audit.caseId, "audit.dates_proposed").with("dates", payload.given()));
        return Map.of();
    }
}
