package fr.attesta.audit.exchange;

import fr.attesta.audit.exchange.Contestation.Answer;
import fr.attesta.audit.exchange.version.ReportVersionView;
import fr.attesta.audit.report.GridLineView;
import fr.attesta.audit.report.Grids;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.casefile.Stage;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Prints and sends the final report; the case goes on to the action plan, or to the decision when nothing is open. */
@ApplicationScoped
class IssueFinalReport implements JobHandler {

    private static final int VERSION = 2;

    private final Reports reports;
    private final PrintReport printing;
    private final Grids grids;
    private final Cases cases;
    private final ClientMails mails;
    private final Journal journal;
    private final Clock clock;

    IssueFinalReport(
            Reports reports,
            PrintReport printing,
            Grids grids,
            Cases cases,
            ClientMails mails,
            Journal journal,
            Clock clock) {
        this.reports = reports;
        this.printing = printing;
        this.grids = grids;
        this.cases = cases;
        this.mails = mails;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "audit.issue-final-report";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        ReportVersionView printed = printing.print(job.caseId(), job.runId(), VERSION, false);
        reports.get(job.runId()).issue(printed.document().id(), LocalDate.now(clock));
        long findings =
                grids.of(job.runId()).stream().filter(GridLineView::finding).count();
        cases.reach(job.caseId(), findings > 0 ? Stage.ACTION_PLAN : Stage.DECISION);
        mails.plan(mail(job, findings).withAttachment(printed.document().id()));
        journal.write(Fact.of(job.caseId(), "audit.final_report_sent")
                .with("findings", findings)
                .with("textSha256", printed.text().sha256())
                .with("sha256", printed.document().sha256()));
        return Map.of("openFindings", findings > 0);
    }

    /** With the last answer to each contestation, by the number of its indicator. */
    private ClientMail mail(Job job, long findings) {
        String key = type() + ":" + job.key();
        List<Contestation> answered = reports.get(job.runId()).contestations.stream()
                .filter(contestation -> contestation.answered() != null)
                .toList();
        String answers = answered.stream().map(IssueFinalReport::line).collect(Collectors.joining("\n"));
        return answered.isEmpty()
                ? ClientMail.notice(job.caseId(), key, "final_report", findings)
                : ClientMail.notice(job.caseId(), key, "final_report_answers", findings, answers);
    }

    private static String line(Contestation contestation) {
        Answer last = contestation.reviewed() == null ? contestation.answered() : contestation.reviewed();
        return contestation.indicator() + " – " + Objects.requireNonNull(last).answer();
    }
}
