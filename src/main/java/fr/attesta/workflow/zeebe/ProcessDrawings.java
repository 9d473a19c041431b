package fr.attesta.workflow.zeebe;

import fr.attesta.workflow.ProcessId;
import fr.attesta.workflow.domain.Drawing;
import fr.attesta.workflow.domain.Drawing.Box;
import fr.attesta.workflow.domain.Drawing.Frame;
import fr.attesta.workflow.domain.Drawing.Line;
import fr.attesta.workflow.domain.Drawing.Shape;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.CallActivity;
import io.camunda.zeebe.model.bpmn.instance.Event;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.Gateway;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import io.camunda.zeebe.model.bpmn.instance.UserTask;
import io.camunda.zeebe.model.bpmn.instance.bpmndi.BpmnEdge;
import io.camunda.zeebe.model.bpmn.instance.bpmndi.BpmnShape;
import io.camunda.zeebe.model.bpmn.instance.dc.Bounds;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeCalledElement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads how a diagram is drawn from the file that is deployed. */
public final class ProcessDrawings {

    private static final int ROOM = 10;

    private ProcessDrawings() {}

    public static Drawing read(ProcessId id) {
        BpmnModelInstance model = ProcessDiagrams.model(id);
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        List<Box> boxes = model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode)
                .map(ProcessDrawings::box)
                .toList();
        List<Line> lines = model.getModelElementsByType(BpmnEdge.class).stream()
                .map(ProcessDrawings::line)
                .toList();
        return new Drawing(id.id(), Objects.requireNonNullElse(process.getName(), id.id()), boxes, lines);
    }

    private static Box box(BpmnShape shape) {
        FlowNode node = (FlowNode) shape.getBpmnElement();
        return new Box(
                node.getId(),
                shape(node),
                Objects.requireNonNullElse(node.getName(), ""),
                node instanceof CallActivity call
                        ? call.getSingleExtensionElement(ZeebeCalledElement.class)
                                .getProcessId()
                        : "",
                frame(shape.getBounds()),
                nameAt(shape));
    }

    /** Inside a step; elsewhere where the drawing puts it, with the room that a browser's letters need. */
    private static Frame nameAt(BpmnShape shape) {
        if (shape.getBpmnLabel() == null) {
            return frame(shape.getBounds());
        }
        Frame drawn = frame(shape.getBpmnLabel().getBounds());
        return new Frame(drawn.left() - ROOM, drawn.top(), drawn.width() + 2 * ROOM, drawn.height() + ROOM);
    }

    private static Shape shape(FlowNode node) {
        return switch (node) {
            case Event event -> Shape.EVENT;
            case Gateway gateway -> Shape.GATEWAY;
            case UserTask task -> Shape.TASK;
            case CallActivity call -> Shape.CALL;
            default -> Shape.JOB;
        };
    }

    private static Line line(BpmnEdge edge) {
        String points = edge.getWaypoints().stream()
                .map(point -> whole(point.getX()) + "," + whole(point.getY()))
                .collect(Collectors.joining(" "));
        String name = edge.getBpmnElement() instanceof SequenceFlow flow ? flow.getName() : null;
        return name == null || edge.getBpmnLabel() == null
                ? new Line(points, "", new Frame(0, 0, 0, 0))
                : new Line(points, name, frame(edge.getBpmnLabel().getBounds()));
    }

    private static Frame frame(Bounds bounds) {
        return new Frame(
                whole(bounds.getX()), whole(bounds.getY()), whole(bounds.getWidth()), whole(bounds.getHeight()));
    }

    private static int whole(double measure) {
        return Math.toIntExact(Math.round(measure));
    }
}
