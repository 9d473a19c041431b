package fr.attesta.cycle;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.RunView;
import fr.attesta.casefile.Runs;
import fr.attesta.casefile.Stage;
import fr.attesta.deadline.NextProcess;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.workflow.ProcessId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Starts a surveillance, a renewal or the proposal of a suspension when its date has come, unless one is under way or the
 * case is closed.
 */
@ApplicationScoped
class StartNextProcess implements NextProcess {

    private static final Map<ProcessId, AuditType> AUDITS = Map.of(
            ProcessId.SURVEILLANCE, AuditType.SURVEILLANCE,
            ProcessId.RENEWAL, AuditType.RENEWAL);

    private final Runs runs;
    private final Cases cases;
    private final StartSuspension suspension;

    StartNextProcess(Runs runs, Cases cases, StartSuspension suspension) {
        this.runs = runs;
        this.cases = cases;
        this.suspension = suspension;
    }

    @Override
    public void start(ProcessId process, UUID caseId) {
        if (process == ProcessId.SUSPENSION) {
            suspension.propose(caseId);
            return;
        }
        AuditType audit = AUDITS.get(process);
        if (audit == null) {
            throw new IllegalArgumentException(
                    "Expected a surveillance, a renewal or a suspension but it is " + process);
        }
        List<RunView> former = runs.ofCase(caseId).stream()
                .filter(run -> run.process() == process)
                .toList();
        boolean underWay = former.stream().anyMatch(RunView::running);
        if (!underWay && cases.get(caseId).stage() != Stage.CLOSED) {
            runs.start(caseId, process, former.size(), Map.of("auditType", audit.name()));
        }
    }
}
