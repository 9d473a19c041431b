package fr.attesta.workflow.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node of a diagram.
 *
 * @param does job type of a job, name of a message, id of a called process; empty for the others
 * @param flows in the order of the diagram
 * @param interruptions names of messages that interrupt a task, with the node where the process then goes on
 */
public record FlowNode(String id, Kind kind, String does, List<Flow> flows, Map<String, String> interruptions) {

    public FlowNode {
        flows = List.copyOf(flows);
        interruptions = Map.copyOf(interruptions);
    }

    /** What a process does there. */
    public enum Kind {
        /** Passes on: a start or a gateway. */
        PASS,
        JOB,
        TASK,
        /** Waits for the first of the messages behind it. */
        CHOICE,
        MESSAGE,
        CALL,
        END
    }

    /** A way to the next node; without a variable it is taken when no other way fits. */
    public record Flow(String to, @Nullable String variable, String value) {

        private boolean fits(Map<String, String> variables) {
            return variable != null && value.equals(variables.get(variable));
        }
    }

    /** The next node with these variables. */
    public String next(Map<String, String> variables) {
        return flows.stream()
                .filter(flow -> flow.fits(variables))
                .findFirst()
                .or(() -> flows.stream().filter(flow -> flow.variable() == null).findFirst())
                .map(Flow::to)
                .orElseThrow(() -> new IllegalStateException("Expected a way out of " + id + " with " + variables));
    }
}
