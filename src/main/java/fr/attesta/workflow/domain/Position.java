package fr.attesta.workflow.domain;

import fr.attesta.workflow.domain.FlowNode.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where a run stands, found from what it has done: the steps that may be next after the last one, in its own diagram and in
 * those that it calls. Several of one diagram mean that the data do not tell which of them.
 */
public record Position(Map<String, Set<String>> current) {

    /** A step that was carried out, automatic or by a person. */
    public record Step(String process, String node) {}

    public Position {
        current = Map.copyOf(current);
    }

    /**
     * @param top id of the process that runs
     * @param last the newest step that is over; empty before the first
     * @param variables what the steps have found out, as far as it is known
     */
    public static Position after(
            Map<String, ProcessFlow> flows, String top, Optional<Step> last, Map<String, String> variables) {
        Search search = Search.of(flows, top, variables);
        last.ifPresentOrElse(step -> search.leave(step.process(), step.node()), () -> search.enter(top));
        return new Position(search.found());
    }

    /** The same when an open task says where the run stands. */
    public static Position at(Map<String, ProcessFlow> flows, String top, Step step) {
        Search search = Search.of(flows, top, Map.of());
        search.note(step.process(), step.node());
        search.noteCallers(step.process());
        return new Position(search.found());
    }

    /** What may follow a node in its own diagram. */
    public static Set<String> behind(Map<String, ProcessFlow> flows, Step step) {
        return Search.of(flows, step.process(), Map.of()).reached(flowOf(flows, step.process()), step.node());
    }

    private static ProcessFlow flowOf(Map<String, ProcessFlow> flows, String process) {
        return Objects.requireNonNull(flows.get(process), process);
    }

    /** The nodes where this process is now. */
    public Set<String> in(String process) {
        return current.getOrDefault(process, Set.of());
    }

    private record Search(
            Map<String, ProcessFlow> flows,
            String top,
            Map<String, Step> callers,
            Map<String, String> variables,
            Map<String, Set<String>> found) {

        static Search of(Map<String, ProcessFlow> flows, String top, Map<String, String> variables) {
            Map<String, Step> callers = new HashMap<>();
            collect(flows, top, callers);
            return new Search(flows, top, callers, variables, new HashMap<>());
        }

        /** Who calls whom, from the process that runs down. */
        private static void collect(Map<String, ProcessFlow> flows, String process, Map<String, Step> callers) {
            for (FlowNode node : flowOf(flows, process).nodes().values()) {
                if (node.kind() == Kind.CALL && callers.put(node.does(), new Step(process, node.id())) == null) {
                    collect(flows, node.does(), callers);
                }
            }
        }

        /** A called process begins at its start. */
        private void enter(String process) {
            leave(process, flow(process).start());
        }

        /** Goes on behind a node; at an end, behind the call of the process. */
        private void leave(String process, String node) {
            noteCallers(process);
            for (String next : reached(flow(process), node)) {
                switch (flow(process).node(next).kind()) {
                    case CALL -> {
                        note(process, next);
                        enter(flow(process).node(next).does());
                    }
                    case END -> end(process);
                    default -> note(process, next);
                }
            }
        }

        private void noteCallers(String process) {
            if (!process.equals(top)) {
                caller(process).ifPresent(call -> {
                    note(call.process(), call.node());
                    noteCallers(call.process());
                });
            }
        }

        private void end(String process) {
            if (!process.equals(top) && in(process).isEmpty()) {
                caller(process).ifPresent(call -> {
                    found.remove(call.process());
                    leave(call.process(), call.node());
                });
            }
        }

        /** The nodes where a process stops on its way from this one. */
        private Set<String> reached(ProcessFlow flow, String from) {
            Set<String> stops = new LinkedHashSet<>();
            Set<String> seen = new HashSet<>();
            Deque<String> open = new ArrayDeque<>(ways(flow.node(from)));
            while (!open.isEmpty()) {
                String node = open.removeFirst();
                if (seen.add(node)) {
                    if (flow.node(node).kind() == Kind.PASS) {
                        open.addAll(ways(flow.node(node)));
                    } else {
                        stops.add(node);
                    }
                }
            }
            return stops;
        }

        /** The way that the variables tell, or all of them when they do not tell. */
        private List<String> ways(FlowNode node) {
            boolean told = node.kind() != Kind.CHOICE
                    && node.flows().stream()
                            .map(FlowNode.Flow::variable)
                            .allMatch(variable -> variable == null || variables.containsKey(variable));
            return told && node.flows().size() > 1
                    ? List.of(node.next(variables))
                    : node.flows().stream().map(FlowNode.Flow::to).toList();
        }

        private Optional<Step> caller(String process) {
            return Optional.ofNullable(callers.get(process));
        }

        private Set<String> in(String process) {
            return found.getOrDefault(process, Set.of());
        }

        private void note(String process, String node) {
            found.computeIfAbsent(process, any -> new LinkedHashSet<>()).add(node);
        }

        private ProcessFlow flow(String process) {
            return flowOf(flows, process);
        }
    }
}
