package fr.attesta.decision.review;

import fr.attesta.audit.report.Grids;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.RunView;
import fr.attesta.casefile.Runs;
import fr.attesta.decision.domain.DecisionReadiness;
import fr.attesta.decision.domain.FindingFact;
import fr.attesta.decision.domain.Outcome;
import fr.attesta.finding.FindingState;
import fr.attesta.finding.FindingView;
import fr.attesta.finding.Findings;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import fr.attesta.provider.RunningCertificates;
import fr.attesta.quote.application.ApplicantFacts;
import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.referential.domain.Standard;
import fr.attesta.referential.domain.StandardVersion;
import fr.attesta.workflow.ProcessId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Gathers what a review and a decision look at. */
@ApplicationScoped
public class DecisionFiles {

    private final Cases cases;
    private final Runs runs;
    private final Providers providers;
    private final ApplicantFacts applicants;
    private final Findings findings;
    private final Grids grids;
    private final RunningCertificates certificates;

    DecisionFiles(
            Cases cases,
            Runs runs,
            Providers providers,
            ApplicantFacts applicants,
            Findings findings,
            Grids grids,
            RunningCertificates certificates) {
        this.cases = cases;
        this.runs = runs;
        this.providers = providers;
        this.applicants = applicants;
        this.findings = findings;
        this.grids = grids;
        this.certificates = certificates;
    }

    @Transactional
    public DecisionFile of(UUID caseId, UUID runId) {
        RunView run = runs.get(runId);
        if (run.process() == ProcessId.SUSPENSION) {
            return ofSuspension(run);
        }
        AuditType type = auditType(run.process());
        boolean held = grids.held(runId).isPresent();
        ProviderView provider = providers.get(cases.get(caseId).providerId());
        Set<Outcome> possible = Outcome.possible(type, held);
        if (type == AuditType.EXTENSION && !extensible(provider)) {
            possible.remove(Outcome.GRANTED);
        }
        return new DecisionFile(
                provider,
                type,
                held,
                applicants.ofRun(caseId, runId).profile().categories(),
                findings.ofRun(runId),
                type == AuditType.EXTENSION ? readinessToExtend(caseId, runId) : readiness(caseId, runId),
                possible);
    }

    /** A suspension has no audit of its own: what counts is the surveillance, and every finding that still stands. */
    private DecisionFile ofSuspension(RunView run) {
        List<FindingView> standing = findings.ofCase(run.caseId()).stream()
                .filter(finding -> !finding.state().gone() && !finding.lifted())
                .toList();
        boolean held = surveillanceHeld(run.caseId());
        return new DecisionFile(
                providers.get(cases.get(run.caseId()).providerId()),
                AuditType.SURVEILLANCE,
                held,
                applicants.latest(run.caseId()).profile().categories(),
                standing,
                readiness(standing, List.of()),
                Outcome.possible(AuditType.SURVEILLANCE, held));
    }

    /** In the three years under way: an audit before the last renewal says nothing about them. */
    private boolean surveillanceHeld(UUID caseId) {
        return runs.ofCase(caseId).reversed().stream()
                .takeWhile(run -> run.running() || run.process() != ProcessId.RENEWAL)
                .anyMatch(run -> run.process() == ProcessId.SURVEILLANCE
                        && grids.held(run.id()).isPresent());
    }

    /** Nothing is added to a certificate that is suspended, expired or withdrawn by then. */
    private boolean extensible(ProviderView provider) {
        List<RunningCertificates.Running> running = certificates.runningOf(provider.id());
        return !running.isEmpty() && running.stream().noneMatch(RunningCertificates.Running::suspended);
    }

    /** Minors of an earlier audit wait for the next surveillance: an extension does not look at them. */
    private DecisionReadiness readinessToExtend(UUID caseId, UUID runId) {
        List<FindingView> earlier = findings.ofCase(caseId).stream()
                .filter(finding -> !finding.runId().equals(runId) && finding.state() == FindingState.NOT_CORRECTED)
                .toList();
        return readiness(findings.ofRun(runId), earlier);
    }

    private DecisionReadiness readiness(UUID caseId, UUID runId) {
        List<FindingView> own = findings.ofRun(runId);
        List<FindingView> earlier = findings.ofCase(caseId).stream()
                .filter(finding -> !finding.runId().equals(runId) && stands(finding.state()))
                .toList();
        return readiness(own, earlier);
    }

    /** A minor that was not seen again, or a major that was given up and never verified since. */
    private static boolean stands(FindingState state) {
        return state == FindingState.ACCEPTED || state == FindingState.NOT_CORRECTED;
    }

    private static DecisionReadiness readiness(List<FindingView> own, List<FindingView> earlier) {
        StandardVersion version =
                own.stream().map(FindingView::standardVersion).findFirst().orElse(StandardVersion.V10);
        Standard standard = RegulationFiles.standardOn(version.validFrom());
        return DecisionReadiness.of(
                standard,
                Stream.concat(
                                own.stream().map(finding -> fact(finding, false)),
                                earlier.stream().map(finding -> fact(finding, true)))
                        .toList());
    }

    private static FindingFact fact(FindingView finding, boolean openedAtPreviousAudit) {
        return new FindingFact(finding.indicator(), finding.severity(), finding.lifted(), openedAtPreviousAudit);
    }

    private static AuditType auditType(ProcessId process) {
        return switch (process) {
            case SURVEILLANCE -> AuditType.SURVEILLANCE;
            case RENEWAL -> AuditType.RENEWAL;
            case SCOPE_EXTENSION -> AuditType.EXTENSION;
            default -> AuditType.INITIAL;
        };
    }
}
