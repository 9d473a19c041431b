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

/** There will be no pre-audit: the organisation is told, and the audit itself can be planned. */
@ApplicationScoped
class CancelPreAudit implements JobHandler {

    private final PreAudits preAudits;
    private final Cases cases;
    private final ClientMails mails;
    private final Journal journal;

    CancelPreAudit(PreAudits preAudits, Cases cases, ClientMails mails, Journal journal) {
        this.preAudits = preAudits;
        this.cases = cases;
        this.mails = mails;
        this.journal = journal;
    }

    @Override
    public String type() {
        return "audit.cancel-pre-audit";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        PreAudit preAudit = preAudits.get(job.runId());
        cases.reach(job.caseId(), Stage.SCHEDULING);
        mails.plan(ClientMail.notice(job.caseId(), type() + ":" + job.key(), "pre_audit_cancelled"));
        journal.write(Fact.of(job.caseId(), "audit.pre_audit_cancelled").with("reason", preAudit.cancelledReason));
        return Map.of();
    }
}
