package fr.attesta.audit.preaudit;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.casefile.Stage;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends the gap report; its lines are no findings and start no deadline. */
@ApplicationScoped
class SendGapReport implements JobHandler {

    private final PreAudits preAudits;
    private final Cases cases;
    private final ClientMails mails;
    private final Journal journal;

    SendGapReport(PreAudits preAudits, Cases cases, ClientMails mails, Journal journal) {
        this.preAudits = preAudits;
        this.cases = cases;
        this.mails = mails;
        this.journal = journal;
    }

    @Override
    public String type() {
        return "audit.send-gap-report";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        PreAudit preAudit = preAudits.get(job.runId());
        preAudit.report();
        cases.reach(job.caseId(), Stage.SCHEDULING);
        mails.plan(ClientMail.notice(job.caseId(), type() + ":" + job.key(), "gap_report", lines(preAudit)));
        journal.write(Fact.of(job.caseId(), "audit.gap_report_sent"));
        return Map.of();
    }

    private static String lines(PreAudit preAudit) {
        return preAudit.observations.stream()
                .map(line -> line.indicator()
                        + (line.seen() == null ? "" : " – " + line.seen())
                        + (line.gap() == null ? "" : " – " + line.gap()))
                .collect(Collectors.joining("\n\n"));
    }
}
