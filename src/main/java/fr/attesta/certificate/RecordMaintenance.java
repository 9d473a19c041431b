package fr.attesta.certificate;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.casefile.Stage;
import fr.attesta.certificate.domain.CertificateState;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Records that a surveillance maintained the certificate; a suspension ends by it. */
@ApplicationScoped
class RecordMaintenance implements JobHandler {

    private final Certificates certificates;
    private final Cases cases;
    private final ClientMails mails;
    private final Journal journal;
    private final Event<CertificateChanged> changed;
    private final Clock clock;

    RecordMaintenance(
            Certificates certificates,
            Cases cases,
            ClientMails mails,
            Journal journal,
            Event<CertificateChanged> changed,
            Clock clock) {
        this.certificates = certificates;
        this.cases = cases;
        this.mails = mails;
        this.journal = journal;
        this.changed = changed;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "certificate.record-maintenance";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        LocalDate today = LocalDate.now(clock);
        Certificate certificate = certificates.get(job.caseId());
        certificate.maintain(today);
        cases.reach(job.caseId(), Stage.CERTIFIED);
        mails.plan(ClientMail.notice(
                job.caseId(), type() + ":" + job.runId(), "certificate_maintained", certificate.number));
        journal.write(Fact.of(job.caseId(), "certificate.maintained").with("number", certificate.number));
        changed.fire(new CertificateChanged(job.caseId(), certificate.id, CertificateState.ACTIVE, today));
        return Map.of();
    }
}
