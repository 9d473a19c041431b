package fr.attesta.simulation.domain;

import fr.attesta.referential.domain.AuditType;
import fr.attesta.workflow.domain.ProcessFlow;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that holds for every case: diagrams, effects of the automatic steps, answers of one scenario, and the rules.
 *
 * @param flows by the id of the process
 * @param jobs by the type of the job, after it {@code @} and the process where they differ, or by the id of one node that
 *     does more than its type
 * @param answers by the id of the node where a process waits, after it {@code @} and the process where they differ
 */
public record World(
        Map<String, ProcessFlow> flows, Map<String, JobEffect> jobs, Map<String, Answer> answers, Rulebook rules) {

    public World {
        flows = Map.copyOf(flows);
        jobs = Map.copyOf(jobs);
        answers = Map.copyOf(answers);
    }

    /** Which audit an overview process is about; a suspension is about the surveillance that was missed. */
    public static AuditType auditOf(String process) {
        return switch (process) {
            case "initial-certification" -> AuditType.INITIAL;
            case "renewal" -> AuditType.RENEWAL;
            case "scope-extension" -> AuditType.EXTENSION;
            default -> AuditType.SURVEILLANCE;
        };
    }

    ProcessFlow flow(String process) {
        return Optional.ofNullable(flows.get(process))
                .orElseThrow(() -> new IllegalArgumentException("Expected a process but it is " + process));
    }

    JobEffect job(String node, String type, String process) {
        return Optional.ofNullable(jobs.get(type + "@" + process))
                .or(() -> Optional.ofNullable(jobs.get(node)))
                .or(() -> Optional.ofNullable(jobs.get(type)))
                .orElseThrow(
                        () -> new IllegalArgumentException("Expected the effect of " + type + " but it is unknown"));
    }

    Optional<Answer> answer(String node, String process) {
        return Optional.ofNullable(answers.get(node + "@" + process)).or(() -> Optional.ofNullable(answers.get(node)));
    }
}
