package fr.attesta.cycle.scope;

import fr.attesta.casefile.RunView;
import fr.attesta.casefile.Runs;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Refusal;
import fr.attesta.workflow.ProcessId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Processes that a certificate can go through more than once in its three years, one at a time. */
@ApplicationScoped
public class CycleRuns {

    private final Runs runs;

    CycleRuns(Runs runs) {
        this.runs = runs;
    }

    /** Why none of these can start now: one of them runs already. */
    public Optional<Refusal> underWay(UUID caseId, ProcessId... processes) {
        Set<ProcessId> asked = Set.of(processes);
        return runs.ofCase(caseId).stream().anyMatch(run -> run.running() && asked.contains(run.process()))
                ? Optional.of(Refusal.conflict("cycle.under_way"))
                : Optional.empty();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public RunView start(UUID caseId, ProcessId process, AuditType audit) {
        return runs.start(caseId, process, of(caseId, process).size(), Map.of("auditType", audit.name()));
    }

    private List<RunView> of(UUID caseId, ProcessId process) {
        return runs.ofCase(caseId).stream()
                .filter(run -> run.process() == process)
                .toList();
    }
}
