package fr.attesta.audit.exchange;

import fr.attesta.audit.report.GridLineView;
import fr.attesta.audit.report.Grids;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.casefile.Stage;
import fr.attesta.document.DocumentView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

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
        DocumentView document = printing.print(job.caseId(), job.runId(), VERSION, false);
        reports.get(job.runId()).issue(document.id(), LocalDate.now(clock));
        long findings =
                grids.of(job.runId()).stream().filter(GridLineView::finding).count();
        cases.reach(job.caseId(), findings > 0 ? Stage.ACTION_PLAN : Stage.DECISION);
        mails.plan(ClientMail.notice(job.caseId(), type() + ":" + job.key(), "final_report", findings)
                .withAttachment(document.id()));
        journal.write(Fact.of(job.caseId(), "audit.final_report_sent")
                .with("findings", findings)
                .with("sha256", document.sha256()));
        return Map.of("openFindings", findings > 0);
    }
}
