package fr.attesta.workflow.zeebe;

import fr.attesta.workflow.ProcessId;
import fr.attesta.workflow.domain.FlowNode;
import fr.attesta.workflow.domain.FlowNode.Flow;
import fr.attesta.workflow.domain.FlowNode.Kind;
import fr.attesta.workflow.domain.ProcessFlow;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.BoundaryEvent;
import io.camunda.zeebe.model.bpmn.instance.CallActivity;
import io.camunda.zeebe.model.bpmn.instance.CatchEvent;
import io.camunda.zeebe.model.bpmn.instance.EndEvent;
import io.camunda.zeebe.model.bpmn.instance.EventBasedGateway;
import io.camunda.zeebe.model.bpmn.instance.ExclusiveGateway;
import io.camunda.zeebe.model.bpmn.instance.IntermediateCatchEvent;
import io.camunda.zeebe.model.bpmn.instance.MessageEventDefinition;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import io.camunda.zeebe.model.bpmn.instance.ServiceTask;
import io.camunda.zeebe.model.bpmn.instance.StartEvent;
import io.camunda.zeebe.model.bpmn.instance.UserTask;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeCalledElement;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The diagrams that are deployed, read for those who look ahead: one drawing for the engine and for them. */
public final class ProcessDiagrams {

    /** The only form of condition that the diagrams use. */
    private static final Pattern CONDITION = Pattern.compile("=(\\w+) = \"?(\\w+)\"?");

    private static final Map<String, ProcessFlow> FLOWS = Arrays.stream(ProcessId.values())
            .map(ProcessDiagrams::read)
            .collect(Collectors.toUnmodifiableMap(ProcessFlow::id, flow -> flow));

    private ProcessDiagrams() {}

    /** Every process by its id; the files are read when somebody first asks. */
    public static Map<String, ProcessFlow> flows() {
        return FLOWS;
    }

    private static ProcessFlow read(ProcessId id) {
        Process process =
                model(id).getModelElementsByType(Process.class).iterator().next();
        Map<String, FlowNode> nodes =
                process.getChildElementsByType(io.camunda.zeebe.model.bpmn.instance.FlowNode.class).stream()
                        .map(ProcessDiagrams::node)
                        .collect(Collectors.toMap(FlowNode::id, node -> node));
        String start = process.getChildElementsByType(StartEvent.class)
                .iterator()
                .next()
                .getId();
        return new ProcessFlow(id.id(), start, nodes);
    }

    static BpmnModelInstance model(ProcessId id) {
        String file = "/bpmn/" + id.id() + ".bpmn";
        try (InputStream stream = Objects.requireNonNull(ProcessDiagrams.class.getResourceAsStream(file), file)) {
            return Bpmn.readModelFromStream(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static FlowNode node(io.camunda.zeebe.model.bpmn.instance.FlowNode node) {
        List<Flow> flows =
                node.getOutgoing().stream().map(ProcessDiagrams::flow).toList();
        return new FlowNode(node.getId(), kind(node), does(node), flows, interruptions(node));
    }

    private static Kind kind(io.camunda.zeebe.model.bpmn.instance.FlowNode node) {
        return switch (node) {
            case ServiceTask job -> Kind.JOB;
            case UserTask task -> Kind.TASK;
            case EventBasedGateway choice -> Kind.CHOICE;
            case IntermediateCatchEvent message -> Kind.MESSAGE;
            case CallActivity call -> Kind.CALL;
            case EndEvent end -> Kind.END;
            default -> Kind.PASS;
        };
    }

    private static String does(io.camunda.zeebe.model.bpmn.instance.FlowNode node) {
        return switch (node) {
            case ServiceTask job ->
                job.getSingleExtensionElement(ZeebeTaskDefinition.class).getType();
            case CallActivity call ->
                call.getSingleExtensionElement(ZeebeCalledElement.class).getProcessId();
            case IntermediateCatchEvent message -> message(message);
            default -> "";
        };
    }

    private static Map<String, String> interruptions(io.camunda.zeebe.model.bpmn.instance.FlowNode node) {
        return node.getParentElement().getChildElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().getId().equals(node.getId()))
                .collect(Collectors.toMap(ProcessDiagrams::message, BoundaryEvent::getId));
    }

    private static String message(CatchEvent event) {
        MessageEventDefinition definition = event.getChildElementsByType(MessageEventDefinition.class)
                .iterator()
                .next();
        return definition.getMessage().getName();
    }

    private static Flow flow(SequenceFlow flow) {
        boolean exclusive = flow.getSource() instanceof ExclusiveGateway;
        if (!exclusive || flow.getConditionExpression() == null) {
            return new Flow(flow.getTarget().getId(), null, "");
        }
        String text = flow.getConditionExpression().getTextContent().strip();
        Matcher condition = CONDITION.matcher(text);
        if (!condition.matches()) {
            throw new IllegalStateException("Expected a comparison with one value but it is " + text);
        }
        return new Flow(flow.getTarget().getId(), condition.group(1), condition.group(2));
    }
}
