package fr.attesta.cycle;

import fr.attesta.audit.report.Grids;
import fr.attesta.casefile.RunView;
import fr.attesta.casefile.Runs;
import fr.attesta.certificate.CertificateView;
import fr.attesta.certificate.Certificates;
import fr.attesta.certificate.domain.CertificateStatus;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.workflow.ProcessId;
import fr.attesta.workflow.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Starts the process that proposes a suspension to the decider, or follows one until it is lifted or ends in withdrawal. */
@ApplicationScoped
class StartSuspension {

    private static final String SETTLED = "cycle.suspension-settled";

    private final Runs runs;
    private final Certificates certificates;
    private final Grids grids;
    private final Outbox outbox;
    private final Journal journal;

    StartSuspension(Runs runs, Certificates certificates, Grids grids, Outbox outbox, Journal journal) {
        this.runs = runs;
        this.certificates = certificates;
        this.grids = grids;
        this.outbox = outbox;
        this.journal = journal;
    }

    /** The window has closed: unless the surveillance was held and only awaits its decision, a suspension is proposed. */
    void propose(List<UUID> caseIds) {
        Map<UUID, CertificateView> current = certificates.current(caseIds);
        Map<UUID, List<RunView>> known = runs.ofCases(caseIds);
        List<Runs.Start> starts = new ArrayList<>();
        for (UUID caseId : caseIds) {
            CertificateView certificate = current.get(caseId);
            List<RunView> ofCase = known.getOrDefault(caseId, List.of());
            if (certificate != null
                    && certificate.status() == CertificateStatus.VALID
                    && !awaitsDecision(ofCase)
                    && running(ofCase).findAny().isEmpty()) {
                journal.write(Fact.of(caseId, "cycle.suspension_proposed").with("number", certificate.number()));
                starts.add(start(caseId, ofCase, false));
            }
        }
        runs.start(starts);
    }

    /** A decision suspended the certificate; the run that led to it ends by itself. */
    void follow(UUID caseId, UUID decidedIn) {
        List<RunView> ofCase = runs.ofCase(caseId);
        if (running(ofCase).allMatch(run -> run.id().equals(decidedIn))) {
            runs.start(List.of(start(caseId, ofCase, true)));
        }
    }

    /** The certificate was maintained elsewhere: nothing is left to decide about its suspension. */
    void settle(UUID caseId, UUID decidedIn) {
        running(runs.ofCase(caseId))
                .filter(run -> !run.id().equals(decidedIn))
                .forEach(run -> outbox.publish(SETTLED, caseId, run.id(), Map.of()));
    }

    private static Runs.Start start(UUID caseId, List<RunView> ofCase, boolean suspended) {
        int cycle = of(ofCase, ProcessId.SUSPENSION).size();
        return new Runs.Start(
                caseId,
                ProcessId.SUSPENSION,
                cycle,
                Map.of("auditType", AuditType.SURVEILLANCE.name(), "suspended", suspended));
    }

    private boolean awaitsDecision(List<RunView> ofCase) {
        return of(ofCase, ProcessId.SURVEILLANCE).stream()
                .anyMatch(run -> run.running() && grids.held(run.id()).isPresent());
    }

    private static Stream<RunView> running(List<RunView> ofCase) {
        return of(ofCase, ProcessId.SUSPENSION).stream().filter(RunView::running);
    }

    private static List<RunView> of(List<RunView> ofCase, ProcessId process) {
        return ofCase.stream().filter(run -> run.process() == process).toList();
    }
}
