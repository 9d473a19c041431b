package fr.attesta.simulation.domain;

import fr.attesta.workflow.domain.FlowNode;
import fr.attesta.workflow.domain.ProcessFlow;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** One process on its way through its diagram and the stages that it calls. */
final class Walk {

    /** Told what the process does on its way. */
    interface Witness {

        void job(Walk walk, FlowNode job);

        void waits(Walk walk, FlowNode node);

        void ended(Walk walk);
    }

    private record Place(ProcessFlow flow, String node) {}

    private final World world;
    private final ProcessFlow overview;
    private final Deque<Place> places = new ArrayDeque<>();
    final UUID id;
    final Map<String, String> variables;

    /** The rule that moved it last. */
    @Nullable
    String rule;

    @Nullable
    LocalDate auditOn;

    boolean audited;

    /** The certificate of another body that it is about. */
    Situation.@Nullable Former former;

    /** Counts the places where it waited, so that an answer to a former one is none. */
    int visit;

    private Walk(World world, UUID id, String process, Map<String, String> variables) {
        this.world = world;
        this.overview = world.flow(process);
        this.id = id;
        this.variables = new HashMap<>(variables);
    }

    static Walk begin(World world, UUID id, String process, Map<String, String> variables) {
        Walk walk = new Walk(world, id, process, variables);
        walk.places.push(new Place(walk.overview, walk.overview.start()));
        return walk;
    }

    /** One that runs already; as long as no task says where, it is where it listens to what comes next. */
    static Walk of(World world, Situation.Running run) {
        Walk walk = new Walk(world, run.id(), run.process(), run.variables());
        walk.auditOn = run.auditOn();
        walk.audited = run.audited();
        walk.former = run.former();
        String task = run.task();
        if (task != null) {
            walk.locate((flow, node) -> node.id().equals(task));
        }
        return walk;
    }

    String process() {
        return overview.id();
    }

    /** Where it stands; empty when that is not known. */
    Optional<FlowNode> standsAt() {
        return Optional.ofNullable(places.peek()).map(place -> place.flow().node(place.node()));
    }

    /** Goes on from where it begins. */
    void start(Witness witness) {
        Place place = Objects.requireNonNull(places.peek());
        go(place.flow().node(place.node()).next(variables), witness);
    }

    /** Goes on when it listens to this message; returns whether it did. */
    boolean receive(String message, Runnable heard, Witness witness) {
        if (places.isEmpty()) {
            locate((flow, node) -> flow.onMessage(node.id(), message).isPresent());
        }
        Place place = places.peek();
        if (place == null) {
            return false;
        }
        Optional<String> to = place.flow().onMessage(place.node(), message);
        to.ifPresent(node -> {
            heard.run();
            go(place.flow().node(node).next(variables), witness);
        });
        return to.isPresent();
    }

    /** Goes on when the task where it stands is completed. */
    void complete(Witness witness) {
        start(witness);
    }

    private void go(String first, Witness witness) {
        ProcessFlow flow = Objects.requireNonNull(places.pop()).flow();
        String here = first;
        while (true) {
            places.push(new Place(flow, here));
            FlowNode node = flow.node(here);
            switch (node.kind()) {
                case TASK, CHOICE, MESSAGE -> {
                    visit++;
                    witness.waits(this, node);
                    return;
                }
                case PASS -> here = node.next(variables);
                case JOB -> {
                    witness.job(this, node);
                    here = node.next(variables);
                }
                case CALL -> {
                    flow = world.flow(node.does());
                    here = flow.start();
                    continue;
                }
                case END -> {
                    places.pop();
                    Place caller = places.peek();
                    if (caller == null) {
                        visit++;
                        witness.ended(this);
                        return;
                    }
                    flow = caller.flow();
                    here = flow.node(caller.node()).next(variables);
                }
            }
            places.pop();
        }
    }

    private void locate(BiPredicate<ProcessFlow, FlowNode> sought) {
        Optional<FlowNode> own = find(overview, sought);
        if (own.isPresent()) {
            places.push(new Place(overview, own.get().id()));
            return;
        }
        for (FlowNode call : overview.nodes().values()) {
            if (call.kind() == FlowNode.Kind.CALL) {
                ProcessFlow stage = world.flow(call.does());
                Optional<FlowNode> inside = find(stage, sought);
                if (inside.isPresent()) {
                    places.push(new Place(overview, call.id()));
                    places.push(new Place(stage, inside.get().id()));
                    return;
                }
            }
        }
    }

    private static Optional<FlowNode> find(ProcessFlow flow, BiPredicate<ProcessFlow, FlowNode> sought) {
        return flow.nodes().values().stream()
                .filter(node -> flow.waits(node.id()) && sought.test(flow, node))
                .min((one, other) -> one.kind().compareTo(other.kind()));
    }
}
