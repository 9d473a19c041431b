package fr.attesta.cycle;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.RunView;
import fr.attesta.casefile.Runs;
import fr.attesta.deadline.NextProcess;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.workflow.ProcessId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    public void start(ProcessId process, List<UUID> caseIds) {
        if (process == ProcessId.SUSPENSION) {
            suspension.propose(caseIds);
            return;
        }
        AuditType audit = AUDITS.get(process);
        if (audit == null) {
            throw new IllegalArgumentException(
                    "Expected a surveillance, a renewal or a suspension but it is " + process);
        }
        Set<UUID> closed = cases.closed(caseIds);
        Map<UUID, List<RunView>> known = runs.ofCases(caseIds);
        List<Runs.Start> starts = new ArrayList<>();
        for (UUID caseId : caseIds) {
            List<RunView> former = known.getOrDefault(caseId, List.of()).stream()
                    .filter(run -> run.process() == process)
                    .toList();
            if (!closed.contains(caseId) && former.stream().noneMatch(RunView::running)) {
                starts.add(new Runs.Start(caseId, process, former.size(), Map.of("auditType", audit.name())));
            }
        }
        runs.start(starts);
    }
}
