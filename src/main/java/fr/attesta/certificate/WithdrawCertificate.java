package fr.attesta.certificate;

import fr.attesta.casefile.Cases;
import fr.attesta.certificate.ChangeNotice.Change;
import fr.attesta.certificate.domain.CertificateState;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Withdraws the certificate for good, tells its holder why, and ends the case. */
@ApplicationScoped
class WithdrawCertificate implements JobHandler {

    private final Certificates certificates;
    private final Cases cases;
    private final ChangeNotice notice;
    private final Clock clock;

    WithdrawCertificate(Certificates certificates, Cases cases, ChangeNotice notice, Clock clock) {
        this.certificates = certificates;
        this.cases = cases;
        this.notice = notice;
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
        notice.measure(job, new Change(certificate, "withdrawn", CertificateState.WITHDRAWN, today));
        return Map.of();
    }
}
