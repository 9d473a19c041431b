package fr.attesta.decision.review;

import fr.attesta.audit.report.Grids;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.Runs;
import fr.attesta.decision.domain.DecisionReadiness;
import fr.attesta.decision.domain.FindingFact;
import fr.attesta.decision.domain.Outcome;
import fr.attesta.finding.FindingState;
import fr.attesta.finding.FindingView;
import fr.attesta.finding.Findings;
import fr.attesta.provider.Providers;
import fr.attesta.quote.application.ApplicantFacts;
import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.referential.domain.Standard;
import fr.attesta.referential.domain.StandardVersion;
import fr.attesta.workflow.ProcessId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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

    DecisionFiles(
            Cases cases, Runs runs, Providers providers, ApplicantFacts applicants, Findings findings, Grids grids) {
        this.cases = cases;
        this.runs = runs;
        this.providers = providers;
        this.applicants = applicants;
        this.findings = findings;
        this.grids = grids;
    }

    @Transactional
    public DecisionFile of(UUID caseId, UUID runId) {
        AuditType type = auditType(runs.get(runId).process());
        boolean held = grids.held(runId).isPresent();
        return new DecisionFile(
                providers.get(cases.get(caseId).providerId()),
                type,
                held,
                applicants.latest(caseId).profile().categories(),
                findings.ofRun(runId),
                readiness(caseId, runId),
                Outcome.possible(type, held));
    }

    private DecisionReadiness readiness(UUID caseId, UUID runId) {
        List<FindingView> own = findings.ofRun(runId);
        Stream<FindingView> earlier = findings.ofCase(caseId).stream()
                .filter(finding -> !finding.runId().equals(runId) && finding.state() == FindingState.ACCEPTED);
        StandardVersion version =
                own.stream().map(FindingView::standardVersion).findFirst().orElse(StandardVersion.V10);
        Standard standard = RegulationFiles.standardOn(version.validFrom());
        return DecisionReadiness.of(
                standard,
                Stream.concat(own.stream(), earlier)
                        .map(finding -> fact(finding, runId))
                        .toList());
    }

    private static FindingFact fact(FindingView finding, UUID runId) {
        return new FindingFact(
                finding.indicator(),
                finding.severity(),
                finding.lifted(),
                !finding.runId().equals(runId));
    }

    private static AuditType auditType(ProcessId process) {
        return switch (process) {
            case SURVEILLANCE -> AuditType.SURVEILLANCE;
            case RENEWAL -> AuditType.RENEWAL;
            default -> AuditType.INITIAL;
        };
    }
}
