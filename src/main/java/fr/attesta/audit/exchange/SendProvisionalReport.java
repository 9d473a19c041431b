package fr.attesta.audit.exchange;

import fr.attesta.audit.exchange.version.ReportVersionView;
import fr.attesta.calendar.Days;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Sends the first version of the report, marked as provisional, with a link to accept or contest it. */
@ApplicationScoped
class SendProvisionalReport implements JobHandler {

    private static final int VERSION = 1;

    private final Reports reports;
    private final PrintReport printing;
    private final Deadlines deadlines;
    private final SignedLinks links;
    private final ClientMails mails;
    private final Journal journal;
    private final Clock clock;

    SendProvisionalReport(
            Reports reports,
            PrintReport printing,
            Deadlines deadlines,
            SignedLinks links,
            ClientMails mails,
            Journal journal,
            Clock clock) {
        this.reports = reports;
        this.printing = printing;
        this.deadlines = deadlines;
        this.links = links;
        this.mails = mails;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "audit.send-provisional-report";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        LocalDate today = LocalDate.now(clock);
        ReportVersionView printed = printing.print(job.caseId(), job.runId(), VERSION, true);
        reports.get(job.runId()).sendProvisional(printed.document().id(), today);
        deadlines.met(job.runId(), PrintReport.DELIVERY_DEADLINE);
        DeadlineView contest =
                deadlines.open(new NewDeadline(job.caseId(), job.runId(), PrintReport.CONTEST_DEADLINE, today));
        LocalDate due = contest.dueOn();
        String link =
                links.issue(new LinkScope(PrintReport.ANSWER_PURPOSE, job.caseId(), job.runId()), Days.endOf(due));
        mails.plan(ClientMail.notice(job.caseId(), type() + ":" + job.key(), "provisional_report", due)
                .withLink(link)
                .withAttachment(printed.document().id())
                .about(contest.asCause()));
        journal.write(Fact.of(job.caseId(), "audit.provisional_report_sent")
                .with("textSha256", printed.text().sha256())
                .with("sha256", printed.document().sha256()));
        return Map.of();
    }
}
