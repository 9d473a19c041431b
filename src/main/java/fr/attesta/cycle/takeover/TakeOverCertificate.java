package fr.attesta.cycle.takeover;

import fr.attesta.audit.earlier.EarlierFindings;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.Stage;
import fr.attesta.certificate.Certificates;
import fr.attesta.certificate.domain.CertificatePeriod;
import fr.attesta.certificate.paper.CertificateGrant;
import fr.attesta.certificate.paper.CertificatePapers;
import fr.attesta.certificate.paper.CertificateSheets;
import fr.attesta.cycle.takeover.TransferInForm.FormerFinding;
import fr.attesta.cycle.takeover.evaluation.EvaluationView;
import fr.attesta.cycle.takeover.evaluation.TransferEvaluations;
import fr.attesta.finding.CarriedFindings;
import fr.attesta.finding.CarriedFindings.Carried;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import fr.attesta.shared.Category;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Issues the body's own certificate with the dates of the former one; its open non-conformities are carried on (art. 7). */
@ApplicationScoped
class TakeOverCertificate implements JobHandler {

    private static final int FIRST_EDITION = 1;

    private final TransfersIn transfers;
    private final TransferEvaluations evaluations;
    private final Cases cases;
    private final Providers providers;
    private final Certificates certificates;
    private final CertificateSheets sheets;
    private final CertificatePapers papers;
    private final EarlierFindings earlier;
    private final CarriedFindings findings;
    private final Journal journal;

    TakeOverCertificate(
            TransfersIn transfers,
            TransferEvaluations evaluations,
            Cases cases,
            Providers providers,
            Certificates certificates,
            CertificateSheets sheets,
            CertificatePapers papers,
            EarlierFindings earlier,
            CarriedFindings findings,
            Journal journal) {
        this.transfers = transfers;
        this.evaluations = evaluations;
        this.cases = cases;
        this.providers = providers;
        this.certificates = certificates;
        this.sheets = sheets;
        this.papers = papers;
        this.earlier = earlier;
        this.findings = findings;
        this.journal = journal;
    }

    @Override
    public String type() {
        return "cycle.take-over-certificate";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        TransferIn transfer = transfers.get(job.runId());
        carryOn(job, transfer.content);
        String number = issue(job, transfer);
        cases.reach(job.caseId(), Stage.CERTIFIED);
        journal.write(Fact.of(job.caseId(), "certificate.taken_over")
                .with("number", number)
                .with("former", transfer.content.certificate().number())
                .with("body", transfer.content.bodyName())
                .with("start", transfer.content.certificate().start())
                .with("end", transfer.content.certificate().end())
                .with("surveillanceHeldOn", transfer.content.certificate().surveillanceHeldOn()));
        return Map.of();
    }

    /** The next surveillance examines the indicators of all of them, also of those that an evaluation has seen corrected. */
    private void carryOn(Job job, TransferInForm request) {
        earlier.takeOver(
                job.caseId(),
                request.allFindings().stream().map(FormerFinding::indicator).collect(Collectors.toUnmodifiableSet()));
        List<FormerFinding> open =
                EvaluationView.stillOpen(request, evaluations.of(job.runId()).orElse(null));
        findings.takeOver(
                job.caseId(),
                job.runId(),
                open.stream()
                        .map(finding -> new Carried(
                                finding.indicator(), finding.severity(), finding.statement(), finding.notifiedOn()))
                        .toList());
    }

    private String issue(Job job, TransferIn transfer) {
        TransferInForm.FormerCertificate former = transfer.content.certificate();
        ProviderView provider = providers.get(cases.get(job.caseId()).providerId());
        LocalDate decidedOn = Objects.requireNonNull(transfer.decidedOn);
        List<Category> categories =
                transfer.content.organisation().categories().stream().sorted().toList();
        CertificatePeriod period = new CertificatePeriod(former.start(), former.end());
        String number = certificates.nextNumber(decidedOn.getYear());
        UUID id = certificates.takeOver(
                new Certificates.TakenOver(
                        job.caseId(), job.runId(), number, sheets.holder(provider), categories, period, decidedOn),
                former.surveillanceHeldOn() != null);
        papers.print(
                id,
                new CertificateGrant(
                        job.caseId(),
                        number,
                        FIRST_EDITION,
                        provider,
                        categories,
                        period,
                        new CertificateGrant.Authority(Objects.requireNonNull(transfer.decidedBy), decidedOn)));
        return number;
    }
}
