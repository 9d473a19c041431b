package fr.attesta.workflow;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.identity.Role;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.Activity;
import io.camunda.zeebe.model.bpmn.instance.CallActivity;
import io.camunda.zeebe.model.bpmn.instance.CatchEvent;
import io.camunda.zeebe.model.bpmn.instance.ExclusiveGateway;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.Gateway;
import io.camunda.zeebe.model.bpmn.instance.Message;
import io.camunda.zeebe.model.bpmn.instance.MessageEventDefinition;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import io.camunda.zeebe.model.bpmn.instance.ServiceTask;
import io.camunda.zeebe.model.bpmn.instance.StartEvent;
import io.camunda.zeebe.model.bpmn.instance.TimerEventDefinition;
import io.camunda.zeebe.model.bpmn.instance.UserTask;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeAssignmentDefinition;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeCalledElement;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeSubscription;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The process files keep the conventions that handlers, pages and running instances rely on. */
class BpmnFilesTest {

    private static final Path FOLDER = Path.of("bpmn");
    private static final int STEPS_LIMIT = 25;
    private static final Duration LONGEST_TIMER = Duration.ofDays(7);
    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::id).collect(toSet());
    private static final Set<String> PEOPLE = Set.of("=auditor", "=preAuditor");
    private static final String PACKAGE = "(quote|audit|finding|decision|certificate|cycle|casefile)";
    private static final String DOTTED = PACKAGE + "\\.[a-z]+(-[a-z]+)+";
    private static final String DOTTED_FACT = PACKAGE + "\\.[a-z]+(-[a-z]+)*";
    private static final String USER_TASK_ID = PACKAGE + "(_[a-z]+)+";

    private static List<BpmnFile> files() throws IOException {
        try (Stream<Path> paths = Files.list(FOLDER)) {
            return paths.filter(path -> path.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(BpmnFile::read)
                    .toList();
        }
    }

    @Test
    void everyProcessHasItsFile() throws IOException {
        assertThat(files())
                .extracting(BpmnFile::name)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ProcessId.values()).map(ProcessId::id).toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void onlyAnOverviewStartsByAMessage(BpmnFile file) {
        ProcessId process = ProcessId.ofId(file.name());
        assertThat(file.all(StartEvent.class))
                .filteredOn(start -> start.getParentElement() instanceof Process)
                .singleElement()
                .satisfies(start -> assertThat(messages(start))
                        .extracting(Message::getName)
                        .isEqualTo(process.overview() ? List.of(process.startMessage()) : List.of()));
    }

    @Test
    void theElementIdsAreTheCommittedOnes() throws IOException {
        Set<String> found = files().stream().flatMap(BpmnFile::idLines).collect(toCollection(TreeSet::new));
        List<String> committed = Files.readAllLines(FOLDER.resolve("ids.txt"));
        assertThat(committed).as("bpmn/ids.txt is sorted").isSorted();
        Set<String> added = new TreeSet<>(found);
        committed.forEach(added::remove);
        Set<String> gone = new TreeSet<>(committed);
        gone.removeAll(found);
        assertThat(gone)
                .as("renamed or removed elements: this breaks running instances; keep the id, or migrate them and"
                        + " take these lines out of bpmn/ids.txt")
                .isEmpty();
        assertThat(added)
                .as("new elements: add these lines to bpmn/ids.txt, in sorted order")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theProcessIdIsTheFileName(BpmnFile file) {
        assertThat(file.process().getId()).isEqualTo(file.name());
        assertThat(file.process().getName()).isNotBlank();
        assertThat(file.process().isExecutable()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyNodeIsNamedAndDrawn(BpmnFile file) {
        assertThat(file.all(FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getName()).as("name of %s", node.getId()).isNotBlank();
            assertThat(node.getDiagramElement()).as("shape of %s", node.getId()).isNotNull();
        });
        assertThat(file.all(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getDiagramElement())
                        .as("edge of %s", flow.getId())
                        .isNotNull());
    }

    /** Activities and gateways are what a reader has to follow; the events on their edges only say when and how it ends. */
    @ParameterizedTest
    @MethodSource("files")
    void aDiagramHasFewerThan25Steps(BpmnFile file) {
        assertThat(file.all(Activity.class).size() + file.all(Gateway.class).size())
                .isLessThan(STEPS_LIMIT);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyDecisionHasLabelledFlowsAndADefault(BpmnFile file) {
        assertThat(file.all(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> {
                    SequenceFlow otherwise = gateway.getDefault();
                    assertThat(otherwise).as("default of %s", gateway.getId()).isNotNull();
                    assertThat(gateway.getOutgoing()).allSatisfy(flow -> {
                        assertThat(flow.getName())
                                .as("label of %s", flow.getId())
                                .isNotBlank();
                        assertThat(flow.getConditionExpression() == null)
                                .as("%s is either the default or has a condition", flow.getId())
                                .isEqualTo(flow.equals(otherwise));
                    });
                });
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTimerIsLongerThanAWeek(BpmnFile file) {
        assertThat(file.all(TimerEventDefinition.class)).allSatisfy(timer -> {
            assertThat(timer.getTimeDuration())
                    .as("%s is a duration: dates live in the deadline register", timer.getId())
                    .isNotNull();
            assertThat(Duration.parse(timer.getTimeDuration().getTextContent().strip()))
                    .isLessThanOrEqualTo(LONGEST_TIMER);
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void aJobTypeIsAPackageAndAVerbWithANounAndNamesItsElement(BpmnFile file) {
        assertThat(file.all(ServiceTask.class)).allSatisfy(task -> {
            ZeebeTaskDefinition job = task.getSingleExtensionElement(ZeebeTaskDefinition.class);
            assertThat(job).as("job of %s", task.getId()).isNotNull();
            assertThat(job.getType()).matches(DOTTED);
            assertThat(job.getRetries()).isEqualTo("5");
            assertThat(task.getId()).matches(underscored(job.getType()) + "(_[a-z0-9_]+)?");
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void aUserTaskGoesToAKnownRoleOrToTheAuditorOfTheCase(BpmnFile file) {
        assertThat(file.all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getId()).matches(USER_TASK_ID);
            ZeebeAssignmentDefinition to = task.getSingleExtensionElement(ZeebeAssignmentDefinition.class);
            assertThat(to).as("assignment of %s", task.getId()).isNotNull();
            if (to.getAssignee() == null) {
                assertThat(to.getCandidateGroups())
                        .as("candidate groups of %s", task.getId())
                        .isNotNull();
                assertThat(to.getCandidateGroups().split(",", -1)).isSubsetOf(ROLES);
            } else {
                assertThat(to.getAssignee()).isIn(PEOPLE);
                assertThat(to.getCandidateGroups()).isNull();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void aCalledProcessExistsAndHandsBackOnlyWhatIsMapped(BpmnFile file) throws IOException {
        List<String> processes = files().stream().map(BpmnFile::name).toList();
        assertThat(file.all(CallActivity.class)).allSatisfy(call -> {
            ZeebeCalledElement called = call.getSingleExtensionElement(ZeebeCalledElement.class);
            assertThat(called).as("called process of %s", call.getId()).isNotNull();
            assertThat(called.getProcessId()).isIn(processes);
            assertThat(call.getId()).isEqualTo("call_" + underscored(called.getProcessId()));
            assertThat(called.isPropagateAllChildVariablesEnabled()).isFalse();
            assertThat(called.isPropagateAllParentVariablesEnabled()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void aMessageIsCaughtAndCorrelatesByTheRunUnlessItStartsTheProcess(BpmnFile file) {
        Set<Message> caught = file.all(MessageEventDefinition.class).stream()
                .map(MessageEventDefinition::getMessage)
                .collect(toSet());
        assertThat(caught).doesNotContainNull();
        assertThat(file.all(Message.class)).allSatisfy(message -> {
            assertThat(caught).as("%s is caught", message.getName()).contains(message);
            assertThat(message.getId()).isEqualTo("Message_" + underscored(message.getName()));
            ZeebeSubscription subscription = message.getSingleExtensionElement(ZeebeSubscription.class);
            if (message.getName().equals(file.name() + ".requested")) {
                assertThat(subscription)
                        .as("%s starts an instance", message.getName())
                        .isNull();
            } else {
                assertThat(message.getName()).matches(DOTTED_FACT);
                assertThat(subscription)
                        .as("subscription of %s", message.getName())
                        .isNotNull();
                assertThat(subscription.getCorrelationKey()).isEqualTo("=runId");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void aCatchEventIsNamedAfterItsMessage(BpmnFile file) {
        assertThat(file.all(CatchEvent.class))
                .allSatisfy(event -> event.getEventDefinitions().stream()
                        .filter(MessageEventDefinition.class::isInstance)
                        .map(definition -> ((MessageEventDefinition) definition).getMessage())
                        .forEach(message -> assertThat(event.getId())
                                .isIn(
                                        "wait_" + underscored(message.getName()),
                                        "start_" + underscored(message.getName()),
                                        "start_requested")));
    }

    private static List<Message> messages(CatchEvent event) {
        return event.getEventDefinitions().stream()
                .filter(MessageEventDefinition.class::isInstance)
                .map(definition -> ((MessageEventDefinition) definition).getMessage())
                .toList();
    }

    private static String underscored(String name) {
        return name.replace('.', '_').replace('-', '_');
    }

    private record BpmnFile(String name, BpmnModelInstance model) {

        static BpmnFile read(Path path) {
            String name = path.getFileName().toString().replace(".bpmn", "");
            return new BpmnFile(name, Bpmn.readModelFromFile(path.toFile()));
        }

        Process process() {
            Collection<Process> processes = all(Process.class);
            assertThat(processes).hasSize(1);
            return processes.iterator().next();
        }

        <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
            return model.getModelElementsByType(type);
        }

        Stream<String> idLines() {
            return all(FlowNode.class).stream()
                    .map(node -> name + " " + node.getId() + " "
                            + node.getElementType().getTypeName());
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
