package fr.attesta.audit.preaudit;

import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;

/** Confirms the appointment of the phone pre-audit to the organisation. */
@ApplicationScoped
class ConfirmPreAudit implements JobHandler {

    private final PreAudits preAudits;
    private final StaffDirectory staff;
    private final ClientMails mails;

    ConfirmPreAudit(PreAudits preAudits, StaffDirectory staff, ClientMails mails) {
        this.preAudits = preAudits;
        this.staff = staff;
        this.mails = mails;
    }

    @Override
    public String type() {
        return "audit.confirm-pre-audit";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        PreAudit preAudit = preAudits.get(job.runId());
        mails.plan(ClientMail.notice(
                job.caseId(),
                type() + ":" + job.key(),
                "pre_audit_booked",
                Objects.requireNonNull(preAudit.appointmentAt),
                staff.displayName(Objects.requireNonNull(preAudit.auditor))));
        return Map.of();
    }
}
