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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
    void propose(UUID caseId) {
        Optional<CertificateView> valid =
                certificates.current(caseId).filter(current -> current.status() == CertificateStatus.VALID);
        if (valid.isPresent() && !awaitsDecision(caseId) && running(caseId).isEmpty()) {
            journal.write(Fact.of(caseId, "cycle.suspension_proposed")
                    .with("number", valid.get().number()));
            start(caseId, false);
        }
    }

    /** A decision suspended the certificate; the run that led to it ends by itself. */
    void follow(UUID caseId, UUID decidedIn) {
        if (running(caseId).stream().allMatch(run -> run.id().equals(decidedIn))) {
            start(caseId, true);
        }
    }

    /** The certificate was maintained elsewhere: nothing is left to decide about its suspension. */
    void settle(UUID caseId, UUID decidedIn) {
        running(caseId).stream()
                .filter(run -> !run.id().equals(decidedIn))
                .forEach(run -> outbox.publish(SETTLED, caseId, run.id(), Map.of()));
    }

    private void start(UUID caseId, boolean suspended) {
        int cycle = of(caseId, ProcessId.SUSPENSION).size();
        runs.start(
                caseId,
                ProcessId.SUSPENSION,
                cycle,
                Map.of("auditType", AuditType.SURVEILLANCE.name(), "suspended", suspended));
    }

    private boolean awaitsDecision(UUID caseId) {
        return of(caseId, ProcessId.SURVEILLANCE).stream()
                .anyMatch(run -> run.running() && grids.held(run.id()).isPresent());
    }

    private List<RunView> running(UUID caseId) {
        return of(caseId, ProcessId.SUSPENSION).stream()
                .filter(RunView::running)
                .toList();
    }

    private List<RunView> of(UUID caseId, ProcessId process) {
        return runs.ofCase(caseId).stream()
                .filter(run -> run.process() == process)
                .toList();
    }
}
