package fr.attesta.portfolio;

import fr.attesta.audit.earlier.EarlierFindings;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.Runs;
import fr.attesta.certificate.CertificateSheet;
import fr.attesta.certificate.Certificates;
import fr.attesta.certificate.domain.CertificatePeriod;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.portfolio.content.CertificateForm;
import fr.attesta.portfolio.content.Portfolio.Holding;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import fr.attesta.quote.application.RefreshFile;
import fr.attesta.quote.application.content.ApplicantDetails;
import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.shared.number.Nda;
import fr.attesta.workflow.ProcessId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Writes organisations with their cases and certificates, each as if its certification had been carried out here: the
 * dates of the certificate are registered by whoever follows certificates.
 */
@ApplicationScoped
class TakeOverHoldings {

    private static final String OUTCOME = "TAKEN_OVER";

    private final Providers providers;
    private final Cases cases;
    private final Runs runs;
    private final RefreshFile files;
    private final EarlierFindings findings;
    private final Certificates certificates;
    private final Journal journal;

    TakeOverHoldings(
            Providers providers,
            Cases cases,
            Runs runs,
            RefreshFile files,
            EarlierFindings findings,
            Certificates certificates,
            Journal journal) {
        this.providers = providers;
        this.cases = cases;
        this.runs = runs;
        this.files = files;
        this.findings = findings;
        this.certificates = certificates;
        this.journal = journal;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void takeOver(UUID importId, List<Holding> holdings) {
        List<ProviderView> added = holdings.stream()
                .map(holding -> providers.add(ApplicantDetails.of(holding.form().organisation())))
                .toList();
        List<UUID> opened =
                cases.openCertified(added.stream().map(ProviderView::id).toList());
        List<UUID> past = opened.stream()
                .map(caseId -> runs.recordPast(caseId, ProcessId.INITIAL_CERTIFICATION, OUTCOME))
                .toList();
        IntStream.range(0, holdings.size()).forEach(i -> {
            Holding holding = holdings.get(i);
            UUID caseId = opened.get(i);
            CertificateForm certificate = holding.form().certificate();
            files.takeOver(caseId, past.get(i), holding.form().organisation());
            findings.takeOver(caseId, certificate.allFindings());
            certificates.takeOver(
                    certificate(caseId, past.get(i), holding, added.get(i)), certificate.surveillanceHeldOn() != null);
            journal.begin(Fact.of(caseId, "certificate.taken_over")
                    .with("import", importId)
                    .with("number", holding.certificateNumber())
                    .with("start", certificate.start())
                    .with("end", certificate.end())
                    .with("surveillanceHeldOn", certificate.surveillanceHeldOn()));
        });
    }

    private static Certificates.TakenOver certificate(UUID caseId, UUID runId, Holding holding, ProviderView provider) {
        ApplicationForm organisation = holding.form().organisation();
        CertificateForm certificate = holding.form().certificate();
        return new Certificates.TakenOver(
                caseId,
                runId,
                holding.certificateNumber(),
                new CertificateSheet.Holder(
                        provider.name(),
                        holding.siren(),
                        new Nda(Objects.requireNonNull(provider.nda())),
                        provider.address().line(),
                        provider.sites().stream()
                                .map(site -> site.name() + ", " + site.address().line())
                                .toList()),
                organisation.categories().stream().sorted().toList(),
                new CertificatePeriod(certificate.start(), certificate.end()),
                certificate.start());
    }
}
