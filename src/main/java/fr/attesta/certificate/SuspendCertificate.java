package fr.attesta.certificate;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.Stage;
import fr.attesta.certificate.ChangeNotice.Change;
import fr.attesta.certificate.domain.CertificateState;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Suspends the certificate and tells its holder why. */
@ApplicationScoped
class SuspendCertificate implements JobHandler {

    private final Certificates certificates;
    private final Cases cases;
    private final ChangeNotice notice;
    private final Clock clock;

    SuspendCertificate(Certificates certificates, Cases cases, ChangeNotice notice, Clock clock) {
        this.certificates = certificates;
        this.cases = cases;
        this.notice = notice;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "certificate.suspend-certificate";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        LocalDate today = LocalDate.now(clock);
        Certificate certificate = certificates.get(job.caseId());
        certificate.suspend(today);
        cases.reach(job.caseId(), Stage.CERTIFIED);
        notice.measure(job, new Change(certificate, "suspended", CertificateState.SUSPENDED, today));
        return Map.of();
    }
}
