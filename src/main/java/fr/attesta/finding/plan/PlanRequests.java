package fr.attesta.finding.plan;

import fr.attesta.calendar.Days;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import fr.attesta.finding.FindingClocks;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.workflow.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Asks the organisation for its action plan by signed link, and reminds it. */
@ApplicationScoped
class PlanRequests {

    static final String PURPOSE = "finding.submit-action-plan";

    private final ActionPlans plans;
    private final Deadlines deadlines;
    private final SignedLinks links;
    private final ClientMails mails;
    private final Clock clock;

    PlanRequests(ActionPlans plans, Deadlines deadlines, SignedLinks links, ClientMails mails, Clock clock) {
        this.plans = plans;
        this.deadlines = deadlines;
        this.links = links;
        this.mails = mails;
        this.clock = clock;
    }

    /** Each round gets the body's whole period, from the day on which it is asked for. */
    LocalDate ask(Job job, String template) {
        DeadlineView deadline =
                deadlines.open(new NewDeadline(job.caseId(), job.runId(), FindingClocks.PLAN, LocalDate.now(clock)));
        mails.plan(mail(job, template, deadline.dueOn()).about(deadline.asCause()));
        return deadline.dueOn();
    }

    void remind(Job job, String template) {
        deadlines
                .awaited(job.runId(), FindingClocks.PLAN)
                .ifPresent(deadline ->
                        mails.plan(mail(job, template, deadline.dueOn()).about(deadline.asReminder())));
    }

    private ClientMail mail(Job job, String template, LocalDate due) {
        String link = links.issue(new LinkScope(PURPOSE, job.caseId(), job.runId()), Days.endOf(due));
        return ClientMail.notice(job.caseId(), job.type() + ":" + job.key(), template, due, awaitedLines(job))
                .withLink(link);
    }

    /** One line per finding; after a return with the auditor's remark. */
    private String awaitedLines(Job job) {
        return plans.awaited(job.runId()).stream().map(PlanRequests::line).collect(Collectors.joining("\n"));
    }

    private static String line(PlannedFinding planned) {
        PlanLineView last = planned.last();
        String text = last == null || last.remark() == null ? planned.finding().statement() : last.remark();
        return planned.finding().number() + " – " + text;
    }
}
