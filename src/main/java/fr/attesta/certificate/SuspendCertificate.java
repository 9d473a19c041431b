package fr.attesta.certificate;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.Stage;
import fr.attesta.certificate.ChangeNotice.Change;
import fr.attesta.certificate.domain.CertificateState;
import fr.attesta.certificate.paper.MeasureLetters;
import fr.attesta.certificate.paper.MeasureLetters.Measure;
import fr.attesta.decision.DecisionView;
import fr.attesta.decision.Decisions;
import fr.attesta.document.DocumentView;
import fr.attesta.provider.Providers;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** Suspends the certificate and tells its holder why. */
@ApplicationScoped
class SuspendCertificate implements JobHandler {

    private final Certificates certificates;
    private final Decisions decisions;
    private final Cases cases;
    private final MeasureLetters letters;
    private final Providers providers;
    private final ChangeNotice notice;
    private final Clock clock;

    SuspendCertificate(
            Certificates certificates,
            Decisions decisions,
            Cases cases,
            MeasureLetters letters,
            Providers providers,
            ChangeNotice notice,
            Clock clock) {
        this.certificates = certificates;
        this.decisions = decisions;
        this.cases = cases;
        this.letters = letters;
        this.providers = providers;
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
        DecisionView decision = decisions.ofRun(job.runId()).orElseThrow();
        Change change = new Change(certificate, "suspended", CertificateState.SUSPENDED, today);
        DocumentView letter = letters.keep(
                providers.get(cases.get(job.caseId()).providerId()),
                new Measure(
                        job.caseId(),
                        change.word(),
                        certificate.number,
                        today,
                        decision.reasons(),
                        decision.decidedBy()));
        notice.tellWith(letter, job, change, Objects.requireNonNullElse(decision.reasons(), ""));
        return Map.of();
    }
}
