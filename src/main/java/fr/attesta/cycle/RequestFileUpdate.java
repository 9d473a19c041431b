package fr.attesta.cycle;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.Stage;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** Asks for what has changed since the last audit (audit order, art. 2 and 3). */
@ApplicationScoped
class RequestFileUpdate implements JobHandler {

    private final FileUpdateMails mails;
    private final Deadlines deadlines;
    private final Cases cases;
    private final Clock clock;

    RequestFileUpdate(FileUpdateMails mails, Deadlines deadlines, Cases cases, Clock clock) {
        this.mails = mails;
        this.deadlines = deadlines;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "cycle.request-file-update";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        DeadlineView deadline = deadlines.open(
                new NewDeadline(job.caseId(), job.runId(), FileUpdateMails.DEADLINE, LocalDate.now(clock)));
        mails.ask(job, "file_update_" + job.text("auditType").toLowerCase(Locale.ROOT), deadline);
        cases.reach(job.caseId(), Stage.APPLICATION);
        return Map.of();
    }
}
