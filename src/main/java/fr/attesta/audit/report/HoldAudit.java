package fr.attesta.audit.report;

import fr.attesta.audit.planning.PlanView;
import fr.attesta.audit.planning.Plans;
import fr.attesta.audit.programme.ExaminedIndicator;
import fr.attesta.audit.programme.ExaminedIndicators;
import fr.attesta.audit.programme.IndicatorRow;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.audit.scheduling.Audits;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.Stage;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import fr.attesta.identity.Role;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.form.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The auditor enters the audit as it was held: meetings, half-days, and a conclusion on every examined indicator. */
@ApplicationScoped
class HoldAudit implements TaskKind<HoldAudit.Payload> {

    /** Delivery of the report, counted from the closing meeting. */
    private static final String REPORT_DEADLINE = "R3_4_DELIVER_REPORT";

    private final Grids grids;
    private final Audits audits;
    private final Plans plans;
    private final GridDrafts drafts;
    private final StandInCompetence competence;
    private final ExaminedIndicators indicators;
    private final Deadlines deadlines;
    private final Cases cases;
    private final Journal journal;
    private final Clock clock;

    HoldAudit(
            Grids grids,
            Audits audits,
            Plans plans,
            GridDrafts drafts,
            StandInCompetence competence,
            ExaminedIndicators indicators,
            Deadlines deadlines,
            Cases cases,
            Journal journal,
            Clock clock) {
        this.grids = grids;
        this.audits = audits;
        this.plans = plans;
        this.drafts = drafts;
        this.competence = competence;
        this.indicators = indicators;
        this.deadlines = deadlines;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The audit as it was held.
     *
     * @param openedAt opening meeting, Paris time; absent when the audit was opened on the page of its grid
     * @param closedAt end of the closing meeting, where the non-conformities are notified
     * @param dayReason why on other days than planned; only then necessary
     * @param differenceReason why another duration than agreed; only then necessary
     * @param lines an untouched row of the form is null
     * @param allOtherConform whether every examined indicator without a line is conform
     * @param closing who was told what and who signed; necessary when the grid was filled in on its page
     */
    public record Payload(
            @Nullable LocalDateTime openedAt,
            @NotNull LocalDateTime closedAt,
            @Nullable @Size(max = 1000) String dayReason,
            @NotNull @Min(1) @Max(100) Integer halfDaysHeld,
            @Nullable @Size(max = 1000) String differenceReason,
            @Size(max = 100) List<@Nullable @Valid GridEntry> lines,
            @Nullable Boolean allOtherConform,
            GridDrafts.@Nullable @Valid Closing closing) {

        public Payload {
            // positions stay, so that a refusal names the field
            lines = Rows.given(lines).stream()
                    .map(line -> line == null || line.untouched() ? null : line)
                    .toList();
        }

        List<GridEntry> given() {
            return lines.stream().filter(Objects::nonNull).toList();
        }

        boolean restConform() {
            return Boolean.TRUE.equals(allOtherConform);
        }

        /** The opening meeting and the lines of the grid that the auditors filled in. */
        private Payload of(GridDrafts.Draft draft) {
            return new Payload(
                    draft.openedAt(),
                    closedAt,
                    dayReason,
                    halfDaysHeld,
                    differenceReason,
                    List.copyOf(draft.lines()),
                    // what is missing in the draft is refused by site and criterion
                    true,
                    closing);
        }

        private MeetingRules.Held held() {
            return new MeetingRules.Held(opened(), closedAt, halfDaysHeld, dayReason, differenceReason);
        }

        private LocalDateTime opened() {
            if (openedAt == null) {
                throw new RefusedException(Refusal.invalid("openedAt", "validation_not_null"));
            }
            return openedAt;
        }
    }

    /**
     * What the page shows.
     *
     * @param draft the grid that was filled in on its page, once the audit was opened there
     * @param previous non-conformities of the audit before this one
     */
    public record Facts(
            String caseNumber,
            AuditView audit,
            @Nullable PlanView plan,
            GridDrafts.@Nullable Draft draft,
            List<IndicatorRow> rows,
            List<GridLineView> previous) {

        /** @throws IllegalStateException before the audit was opened on the page of its grid */
        public LocalDate openedOn() {
            return opened().toLocalDate();
        }

        public LocalTime openedTime() {
            return opened().toLocalTime();
        }

        private LocalDateTime opened() {
            if (draft == null) {
                throw new IllegalStateException("Expected the audit of " + caseNumber + " to be open but it is not");
            }
            return draft.openedAt();
        }
    }

    @Override
    public String id() {
        return "audit_hold_audit";
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
        return audits.find(task.runId()).map(AuditView::startsOn).orElse(null);
    }

    @Override
    public List<Refusal> bars(TaskView task, String userName) {
        return competence.bars(task.runId(), userName);
    }

    @Override
    public Facts form(TaskView task) {
        AuditView audit = audits.view(task.runId());
        List<GridLineView> previous = grids.previous(task.caseId(), task.runId()).stream()
                .filter(GridLineView::finding)
                .toList();
        return new Facts(
                task.caseNumber(),
                audit,
                plans.find(task.runId()).orElse(null),
                drafts.of(audit).orElse(null),
                IndicatorRow.of("lines", indicators.examined(audit.heldOn(audit.firstDay()))),
                previous);
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload given) {
        AuditView audit = audits.view(task.runId());
        Optional<GridDrafts.Draft> draft = drafts.of(audit);
        Payload payload = draft.map(given::of).orElse(given);
        List<ExaminedIndicator> all = indicators.of(audit.heldOn(dayOf(audit, payload)));
        List<Refusal> problems = new ArrayList<>(problems(audit, payload, all));
        draft.ifPresent(grid -> problems.addAll(besides(given, grid)));
        RefusedException.throwIfAny(problems);
        draft.ifPresent(grid -> drafts.close(task.runId(), Objects.requireNonNull(given.closing())));
        List<GridEntry> entries = complete(payload, all);
        HeldAudit held = new HeldAudit(task.runId(), task.caseId(), payload.held(), clock.getZone());
        grids.add(held, entries);
        audits.held(task.runId());
        cases.reach(task.caseId(), Stage.REPORT);
        deadlines.met(task.runId(), Audits.RENEWAL_DEADLINE);
        deadlines.open(new NewDeadline(task.caseId(), task.runId(), REPORT_DEADLINE, held.notifiedOn));
        journal.write(Fact.of(task.caseId(), "audit.held")
                .with("notifiedOn", held.notifiedOn)
                .with("halfDays", held.halfDays)
                .with("minor", count(entries, IndicatorResult.MINOR))
                .with("major", count(entries, IndicatorResult.MAJOR)));
        return Map.of();
    }

    /** What the grid's page has is entered there only, so that nothing typed elsewhere is lost unseen. */
    private static List<Refusal> besides(Payload given, GridDrafts.Draft draft) {
        List<Refusal> refusals = new ArrayList<>(ClosingRules.of(given.closing(), draft));
        if (!given.given().isEmpty() || given.restConform()) {
            refusals.add(Refusal.invalid("lines", "audit.grid_is_kept"));
        }
        if (given.openedAt() != null && !given.openedAt().equals(draft.openedAt())) {
            refusals.add(Refusal.invalid("openedAt", "audit.opened_already"));
        }
        return refusals;
    }

    /** The day of the opening meeting chooses the standard, unless that day cannot be right. */
    private LocalDate dayOf(AuditView audit, Payload payload) {
        LocalDate opened = payload.opened().toLocalDate();
        return opened.isBefore(planSentOn(audit)) || opened.isAfter(LocalDate.now(clock)) ? audit.firstDay() : opened;
    }

    private LocalDate planSentOn(AuditView audit) {
        return plans.find(audit.runId()).map(PlanView::sentOn).orElseGet(audit::firstDay);
    }

    private List<Refusal> problems(AuditView audit, Payload payload, List<ExaminedIndicator> all) {
        MeetingRules.Agreed agreed = new MeetingRules.Agreed(
                audit.days(), audit.duration().count(), planSentOn(audit), LocalDateTime.now(clock));
        return Stream.concat(
                        MeetingRules.of(payload.held(), agreed).stream(),
                        GridRules.of(payload.lines(), all, payload.restConform()).stream())
                .toList();
    }

    /** The given lines and, for every other examined indicator, a conform one. */
    private static List<GridEntry> complete(Payload payload, List<ExaminedIndicator> all) {
        Set<Integer> given = payload.given().stream().map(GridEntry::indicator).collect(Collectors.toUnmodifiableSet());
        Stream<GridEntry> rest = all.stream()
                .filter(indicator -> indicator.examined() && !given.contains(indicator.number()))
                .map(indicator -> GridEntry.conform(indicator.number()));
        return Stream.concat(payload.given().stream(), rest).toList();
    }

    private static long count(List<GridEntry> entries, IndicatorResult result) {
        return entries.stream().filter(entry -> entry.result() == result).count();
    }
}
