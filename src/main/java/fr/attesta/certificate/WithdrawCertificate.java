package fr.attesta.certificate;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.certificate.domain.CertificateState;
import fr.attesta.decision.DecisionView;
import fr.attesta.decision.Decisions;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Withdraws the certificate for good, tells its holder why, and ends the case. */
@ApplicationScoped
class WithdrawCertificate implements JobHandler {

    private final Certificates certificates;
    private final Decisions decisions;
    private final Cases cases;
    private final ClientMails mails;
    private final Journal journal;
    private final Event<CertificateChanged> changed;
    private final Clock clock;

    WithdrawCertificate(
            Certificates certificates,
            Decisions decisions,
            Cases cases,
            ClientMails mails,
            Journal journal,
            Event<CertificateChanged> changed,
            Clock clock) {
        this.certificates = certificates;
        this.decisions = decisions;
        this.cases = cases;
        this.mails = mails;
        this.journal = journal;
        this.changed = changed;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "certificate.withdraw-certificate";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        LocalDate today = LocalDate.now(clock);
        Certificate certificate = certificates.get(job.caseId());
        certificate.withdraw(today);
        cases.close(job.caseId(), "WITHDRAWN");
        String reasons = decisions.ofRun(job.runId()).map(DecisionView::reasons).orElse("");
        mails.plan(ClientMail.notice(
                job.caseId(), type() + ":" + job.runId(), "certificate_withdrawn", certificate.number, reasons));
        journal.write(Fact.of(job.caseId(), "certificate.withdrawn").with("number", certificate.number));
        changed.fire(new CertificateChanged(job.caseId(), certificate.id, CertificateState.WITHDRAWN, today));
        return Map.of();
    }
}
