package fr.attesta.audit.planning;

import fr.attesta.audit.paper.AuditPapers;
import fr.attesta.audit.paper.AuditPapers.Paper;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.audit.scheduling.Audits;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.casefile.Stage;
import fr.attesta.document.DocumentView;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.provider.ProviderView;
import fr.attesta.quote.domain.DayPlan;
import fr.attesta.quote.mandate.MandateView;
import fr.attesta.quote.mandate.Mandates;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Prints the plan and sends it to the organisation; from then on the audit can be held. */
@ApplicationScoped
class SendPlan implements JobHandler {

    private static final int FIRST_VERSION = 1;

    private final Plans plans;
    private final Audits audits;
    private final Mandates mandates;
    private final PlanContext context;
    private final StaffDirectory staff;
    private final AuditPapers papers;
    private final Cases cases;
    private final ClientMails mails;
    private final Journal journal;
    private final Clock clock;

    SendPlan(
            Plans plans,
            Audits audits,
            Mandates mandates,
            PlanContext context,
            StaffDirectory staff,
            AuditPapers papers,
            Cases cases,
            ClientMails mails,
            Journal journal,
            Clock clock) {
        this.plans = plans;
        this.audits = audits;
        this.mandates = mandates;
        this.context = context;
        this.staff = staff;
        this.papers = papers;
        this.cases = cases;
        this.mails = mails;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "audit.send-plan";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        AuditView audit = audits.view(job.runId());
        AuditPlan plan = plans.get(job.runId());
        DocumentView document =
                papers.keep(new Paper(job.caseId(), "audit-plan", FIRST_VERSION, false, sheet(audit, plan)));
        plan.send(document.id(), LocalDate.now(clock));
        audits.planned(job.runId());
        cases.reach(job.caseId(), Stage.AUDIT);
        mails.plan(ClientMail.notice(
                        job.caseId(),
                        type() + ":" + job.key(),
                        "audit_plan",
                        audit.firstDay(),
                        plan.content.startsAt(),
                        plan.content.place(),
                        staff.displayName(audit.auditor()))
                .withAttachment(document.id()));
        journal.write(Fact.of(job.caseId(), "audit.plan_sent")
                .with("startsOn", audit.startsOn())
                .with("sha256", document.sha256()));
        return Map.of("schedulingOutcome", "PLANNED", "auditor", audit.auditor());
    }

    private PlanSheet sheet(AuditView audit, AuditPlan plan) {
        ProviderView provider = context.provider(audit);
        MandateView mandate = mandates.of(audit.runId());
        return new PlanSheet(
                provider.name(),
                provider.siren(),
                staff.displayName(audit.auditor()),
                audit,
                mandate.onSite(),
                mandate.drawn().sites(),
                plan.content,
                PlanSheet.agenda(plan.content, HalfDaySlot.of(DayPlan.of(audit.duration()), audit.days())),
                context.indicators(audit));
    }
}
