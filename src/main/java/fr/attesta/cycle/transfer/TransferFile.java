package fr.attesta.cycle.transfer;

import fr.attesta.audit.exchange.version.ReportVersionView;
import fr.attesta.audit.exchange.version.ReportVersions;
import fr.attesta.certificate.CertificateView;
import fr.attesta.certificate.Certificates;
import fr.attesta.certificate.paper.CertificatePapers;
import fr.attesta.certificate.paper.Paper;
import fr.attesta.certificate.paper.PaperView;
import fr.attesta.document.DocumentView;
import fr.attesta.finding.FindingView;
import fr.attesta.finding.Findings;
import fr.attesta.finding.plan.ActionPlans;
import fr.attesta.finding.plan.PlannedFinding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one body hands over to the next: the certificate, the audit reports, the open non-conformities with their action
 * plans (audit order, art. 7).
 */
@ApplicationScoped
class TransferFile {

    private final Certificates certificates;
    private final CertificatePapers papers;
    private final ReportVersions reports;
    private final Findings findings;
    private final ActionPlans plans;

    TransferFile(
            Certificates certificates,
            CertificatePapers papers,
            ReportVersions reports,
            Findings findings,
            ActionPlans plans) {
        this.certificates = certificates;
        this.papers = papers;
        this.reports = reports;
        this.findings = findings;
        this.plans = plans;
    }

    /** The file as it stands now. */
    public record Content(
            CertificateView certificate, List<DocumentView> documents, List<PlannedFinding> openFindings) {}

    @Transactional
    Content of(UUID caseId) {
        CertificateView certificate = certificates.current(caseId).orElseThrow();
        Stream<DocumentView> printed = papers.of(certificate.id()).stream()
                .filter(paper -> paper.paper() == Paper.CERTIFICATE)
                .map(PaperView::document);
        return new Content(
                certificate,
                Stream.concat(printed, lastReports(caseId).stream()).toList(),
                open(caseId));
    }

    /** The newest version of the report of each audit. */
    private List<DocumentView> lastReports(UUID caseId) {
        Map<UUID, DocumentView> newest = new LinkedHashMap<>();
        for (ReportVersionView version : reports.ofCase(caseId)) {
            newest.put(version.runId(), version.document());
        }
        return List.copyOf(newest.values());
    }

    private List<PlannedFinding> open(UUID caseId) {
        return findings.ofCase(caseId).stream()
                .filter(finding -> !finding.state().gone() && !finding.lifted())
                .map(FindingView::runId)
                .distinct()
                .flatMap(run -> plans.ofRun(run).stream())
                .filter(planned ->
                        !planned.finding().state().gone() && !planned.finding().lifted())
                .toList();
    }
}
