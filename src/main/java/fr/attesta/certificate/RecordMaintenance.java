package fr.attesta.certificate;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.Stage;
import fr.attesta.certificate.ChangeNotice.Change;
import fr.attesta.certificate.domain.CertificateState;
import fr.attesta.certificate.edition.ReduceScope;
import fr.attesta.decision.DecisionView;
import fr.attesta.decision.Decisions;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Records that a surveillance maintained the certificate, maybe for fewer categories; a suspension ends by it. */
@ApplicationScoped
class RecordMaintenance implements JobHandler {

    private final Certificates certificates;
    private final Decisions decisions;
    private final ReduceScope reduction;
    private final Cases cases;
    private final ChangeNotice notice;
    private final Clock clock;

    RecordMaintenance(
            Certificates certificates,
            Decisions decisions,
            ReduceScope reduction,
            Cases cases,
            ChangeNotice notice,
            Clock clock) {
        this.certificates = certificates;
        this.decisions = decisions;
        this.reduction = reduction;
        this.cases = cases;
        this.notice = notice;
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
        Change change = new Change(certificate, "maintained", CertificateState.ACTIVE, today);
        DecisionView decision = decisions.ofRun(job.runId()).orElseThrow();
        if (decision.categories().containsAll(certificate.categories)) {
            notice.tell(job, change);
        } else {
            reduction.carryOut(decision);
            notice.follow(job, change);
        }
        return Map.of();
    }
}
