package fr.attesta.audit.planning;

import fr.attesta.audit.programme.ExaminedIndicator;
import fr.attesta.audit.programme.PlanDeadlines;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.audit.scheduling.Audits;
import fr.attesta.deadline.Deadlines;
import fr.attesta.identity.Role;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.quote.domain.DayPlan;
import fr.attesta.quote.mandate.MandateView;
import fr.attesta.quote.mandate.Mandates;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The auditor writes the audit plan: agenda, place, persons to meet, indicators (audit order, art. 1). */
@ApplicationScoped
class PreparePlan implements TaskKind<PlanForm> {

    private final Plans plans;
    private final Audits audits;
    private final Mandates mandates;
    private final PlanContext context;
    private final Deadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    PreparePlan(
            Plans plans,
            Audits audits,
            Mandates mandates,
            PlanContext context,
            Deadlines deadlines,
            Journal journal,
            Clock clock) {
        this.plans = plans;
        this.audits = audits;
        this.mandates = mandates;
        this.context = context;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the page shows; the sample of actions is not part of it. */
    public record Facts(
            AuditView audit,
            MandateView mandate,
            List<AgendaRow> agenda,
            List<ExaminedIndicator> indicators,
            String suggestedPlace) {}

    @Override
    public String id() {
        return "audit_prepare_plan";
    }

    @Override
    public Class<PlanForm> payload() {
        return PlanForm.class;
    }

    @Override
    public Role role() {
        return Role.AUDITOR;
    }

    @Override
    public @Nullable LocalDate due(TaskView task) {
        return deadlines.dueOn(task.runId(), PlanDeadlines.LEAD_TIME).orElse(null);
    }

    @Override
    public Facts form(TaskView task) {
        AuditView audit = audits.view(task.runId());
        MandateView mandate = mandates.of(task.runId());
        return new Facts(
                audit,
                mandate,
                AgendaRow.of(HalfDaySlot.of(DayPlan.of(audit.duration()), audit.days())),
                context.indicators(audit),
                mandate.onSite() ? context.provider(audit).address().line() : "");
    }

    @Override
    public Map<String, Object> complete(TaskView task, PlanForm payload) {
        AuditView audit = audits.view(task.runId());
        RefusedException.throwIfAny(PlanRules.of(payload, audit.duration()));
        plans.add(new AuditPlan(task.runId(), task.caseId(), payload, LocalDate.now(clock)));
        // from here on nothing but the machine is between the plan and the organisation
        PlanDeadlines.ALL.forEach(rule -> deadlines.met(task.runId(), rule));
        journal.write(Fact.of(task.caseId(), "audit.plan_prepared").with("startsOn", audit.startsOn()));
        return Map.of();
    }
}
