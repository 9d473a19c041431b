package fr.attesta.workflow.domain;

import fr.attesta.workflow.domain.FlowNode.Kind;
import java.util.Map;
import java.util.Optional;

/** A process from its start to its ends, without what an event from outside may interrupt at any time. */
public record ProcessFlow(String id, String start, Map<String, FlowNode> nodes) {

    public ProcessFlow {
        nodes = Map.copyOf(nodes);
    }

    /** @throws IllegalArgumentException if the diagram has no such node */
    public FlowNode node(String node) {
        return Optional.ofNullable(nodes.get(node))
                .orElseThrow(() -> new IllegalArgumentException("Expected a node of " + id + " but it is " + node));
    }

    /** Where the process goes on when it waits at this node and the message arrives; empty when it does not listen to it. */
    public Optional<String> onMessage(String node, String message) {
        FlowNode waiting = node(node);
        return switch (waiting.kind()) {
            case TASK -> Optional.ofNullable(waiting.interruptions().get(message));
            case MESSAGE -> Optional.of(node).filter(here -> waiting.does().equals(message));
            case CHOICE ->
                waiting.flows().stream()
                        .map(FlowNode.Flow::to)
                        .filter(to -> node(to).does().equals(message))
                        .findFirst();
            case PASS, JOB, CALL, END -> Optional.empty();
        };
    }

    /** Whether the process waits at this node. */
    public boolean waits(String node) {
        Kind kind = node(node).kind();
        return kind == Kind.TASK || kind == Kind.CHOICE || kind == Kind.MESSAGE;
    }
}
