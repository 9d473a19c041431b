package fr.attesta.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.attesta.identity.link.LinkAction;
import fr.attesta.inbox.TaskKind;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.Message;
import io.camunda.zeebe.model.bpmn.instance.ServiceTask;
import io.camunda.zeebe.model.bpmn.instance.UserTask;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the diagrams ask for and what the code offers are the same, word for word, in both directions. */
class BpmnContractTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final List<BpmnModelInstance> MODELS = models();

    private static final List<JavaClass> CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.attesta").stream()
                    .toList();

    @Test
    void everyServiceTaskHasItsHandlerAndEveryHandlerItsServiceTask() {
        Set<String> asked = MODELS.stream()
                .flatMap(model -> model.getModelElementsByType(ServiceTask.class).stream())
                .map(task -> task.getSingleExtensionElement(ZeebeTaskDefinition.class)
                        .getType())
                .map(type -> type.substring(0, type.indexOf('.')) + " "
                        + words(type.substring(type.indexOf('.') + 1).split("-")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(implementing(JobHandler.class)).isEqualTo(asked);
    }

    @Test
    void everyUserTaskHasItsKindAndEveryKindItsUserTask() {
        Set<String> asked = userTasks().stream()
                .map(id -> id.substring(0, id.indexOf('_')) + " "
                        + words(id.substring(id.indexOf('_') + 1).split("_")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(implementing(TaskKind.class)).isEqualTo(asked);
    }

    @Test
    void everyUserTaskHasAPageAndEveryPageItsUserTask() {
        assertThat(templates("tasks")).isEqualTo(userTasks());
    }

    @Test
    void everySignedLinkHasAPage() {
        Set<String> purposes = templates("portal");
        purposes.removeAll(Set.of("page", "done"));

        assertThat(purposes).hasSameSizeAs(implementing(LinkAction.class)).allMatch(name -> name.contains("."));
    }

    @Test
    void everyMessageThatADiagramWaitsForIsPublishedSomewhere() {
        String published = sources();
        Set<String> silent = MODELS.stream()
                .flatMap(model -> model.getModelElementsByType(Message.class).stream())
                .map(Message::getName)
                .filter(name -> !name.endsWith(".requested"))
                .filter(name -> !published.contains("\"" + name + "\"") && !published.contains("," + name + ","))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(silent).isEmpty();
    }

    private static Set<String> userTasks() {
        return MODELS.stream()
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The feature and the simple name of each class that implements the type. */
    private static Set<String> implementing(Class<?> type) {
        return CLASSES.stream()
                .filter(found -> !found.isInterface() && found.isAssignableTo(type))
                .map(found -> found.getPackageName().split("\\.")[2] + " " + found.getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(String[] words) {
        return Arrays.stream(words)
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static Set<String> templates(String folder) {
        return files(TEMPLATES.resolve(folder)).stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.html$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The Java sources and the table of what deadlines trigger. */
    private static String sources() {
        return Stream.concat(
                        files(Path.of("src/main/java")).stream(),
                        Stream.of(Path.of("src/main/resources/regulation/deadline-steps.csv")))
                .map(BpmnContractTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<BpmnModelInstance> models() {
        return files(Path.of("bpmn")).stream()
                .filter(file -> file.toString().endsWith(".bpmn"))
                .map(file -> Bpmn.readModelFromFile(file.toFile()))
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
