package fr.attesta.cycle;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.Stage;
import fr.attesta.certificate.Certificates;
import fr.attesta.cycle.domain.RenewalDates;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import fr.attesta.referential.domain.AuditType;
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
    private final Certificates certificates;
    private final Clock clock;

    RequestFileUpdate(FileUpdateMails mails, Deadlines deadlines, Cases cases, Certificates certificates, Clock clock) {
        this.mails = mails;
        this.deadlines = deadlines;
        this.cases = cases;
        this.certificates = certificates;
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
        AuditType audit = AuditType.valueOf(job.text("auditType"));
        mails.ask(job, "file_update_" + audit.name().toLowerCase(Locale.ROOT), deadline);
        if (audit == AuditType.RENEWAL) {
            registerDates(job);
        }
        cases.reach(job.caseId(), Stage.APPLICATION);
        return Map.of();
    }

    private void registerDates(Job renewal) {
        certificates
                .current(renewal.caseId())
                .ifPresent(certificate -> RenewalDates.rules()
                        .forEach(rule -> deadlines.open(
                                new NewDeadline(renewal.caseId(), renewal.runId(), rule, certificate.end()))));
    }
}
