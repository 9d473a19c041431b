package fr.attesta.certificate;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.Runs;
import fr.attesta.casefile.Stage;
import fr.attesta.certificate.domain.CertificatePeriod;
import fr.attesta.certificate.domain.CertificateState;
import fr.attesta.certificate.paper.CertificateGrant;
import fr.attesta.certificate.paper.CertificatePapers;
import fr.attesta.certificate.paper.CertificateSheets;
import fr.attesta.certificate.paper.PaperView;
import fr.attesta.decision.DecisionView;
import fr.attesta.decision.Decisions;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import fr.attesta.quote.application.ChangeScope;
import fr.attesta.shared.Uuid7;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import fr.attesta.workflow.ProcessId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Issues the certificate that was granted: number, three years of validity, the document with its hash. After an extension,
 * what the case holds is issued again with the added scope.
 */
@ApplicationScoped
class IssueCertificate implements JobHandler {

    private final Certificates certificates;
    private final CertificateSheets sheets;
    private final CertificatePapers papers;
    private final ReissueCertificates reissue;
    private final ChangeScope changeScope;
    private final Decisions decisions;
    private final Runs runs;
    private final Cases cases;
    private final Providers providers;
    private final Journal journal;
    private final Event<CertificateIssued> issued;
    private final Clock clock;

    IssueCertificate(
            Certificates certificates,
            CertificateSheets sheets,
            CertificatePapers papers,
            ReissueCertificates reissue,
            ChangeScope changeScope,
            Decisions decisions,
            Runs runs,
            Cases cases,
            Providers providers,
            Journal journal,
            Event<CertificateIssued> issued,
            Clock clock) {
        this.certificates = certificates;
        this.sheets = sheets;
        this.papers = papers;
        this.reissue = reissue;
        this.changeScope = changeScope;
        this.decisions = decisions;
        this.runs = runs;
        this.cases = cases;
        this.providers = providers;
        this.journal = journal;
        this.issued = issued;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "certificate.issue-certificate";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        DecisionView decision = decisions.ofRun(job.runId()).orElseThrow();
        cases.reach(job.caseId(), Stage.CERTIFIED);
        if (runs.get(job.runId()).process() == ProcessId.SCOPE_EXTENSION) {
            reissue.extend(ReissueCertificates.Cause.of(decision), Set.copyOf(decision.categories()));
        } else {
            issue(job, decision);
        }
        return Map.of();
    }

    private void issue(Job job, DecisionView decision) {
        changeScope.reduce(job.caseId(), job.runId(), Set.copyOf(decision.categories()));
        ProviderView provider = providers.get(cases.get(job.caseId()).providerId());
        CertificatePeriod period = period(job, decision);
        String number = certificates.nextNumber(decision.decidedOn().getYear());
        CertificateGrant grant = CertificateGrant.first(number, provider, decision, period);
        Certificate certificate = new Certificate(
                new Certificate.Key(Uuid7.at(clock.instant()), job.caseId(), job.runId()),
                sheets.certificate(grant, Locale.FRENCH));
        certificates.add(certificate);
        List<PaperView> printed = papers.print(certificate.id, grant);
        journal.write(Fact.of(job.caseId(), "certificate.issued")
                .with("number", number)
                .with("start", period.start())
                .with("end", period.end())
                .with("categories", decision.categories())
                .with(
                        "sha256",
                        printed.stream().map(paper -> paper.document().sha256()).toList()));
        issued.fire(new CertificateIssued(job.caseId(), certificate.id, period.start(), period.end(), null));
    }

    private CertificatePeriod period(Job job, DecisionView decision) {
        return certificates
                .newest(job.caseId())
                .filter(former -> former.state == CertificateState.ACTIVE || former.state == CertificateState.SUSPENDED)
                .map(former -> CertificatePeriod.renewing(former.endOn, decision.decidedOn()))
                .orElseGet(() -> CertificatePeriod.from(decision.decidedOn()));
    }
}
