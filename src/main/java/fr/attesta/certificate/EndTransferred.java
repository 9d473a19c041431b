package fr.attesta.certificate;

import fr.attesta.casefile.Cases;
import fr.attesta.certificate.ChangeNotice.Change;
import fr.attesta.certificate.domain.CertificateState;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Ends here what another body has taken over: the certificate, its dates, the case (audit order, art. 7). */
@ApplicationScoped
class EndTransferred implements JobHandler {

    private final Certificates certificates;
    private final Cases cases;
    private final ChangeNotice notice;
    private final Clock clock;

    EndTransferred(Certificates certificates, Cases cases, ChangeNotice notice, Clock clock) {
        this.certificates = certificates;
        this.cases = cases;
        this.notice = notice;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "certificate.end-transferred";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        LocalDate today = LocalDate.now(clock);
        List<Certificate> running = certificates.running(job.caseId());
        if (!running.isEmpty()) {
            running.forEach(certificate -> certificate.transfer(today));
            running.subList(0, running.size() - 1).forEach(older -> notice.follow(job, change(older, today)));
            notice.tell(job, change(running.getLast(), today));
        }
        cases.close(job.caseId(), "TRANSFERRED");
        return Map.of();
    }

    private static Change change(Certificate certificate, LocalDate on) {
        return new Change(certificate, "transferred", CertificateState.TRANSFERRED, on);
    }
}
