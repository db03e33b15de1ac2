package io.simdesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One name, four places: label, id, bean and class say the same, in both directions. */
class WiringTest {

    private static final Path MODELS = Path.of("processes");
    private static final Path FORMS = Path.of("forms");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.simdesk");

    @ParameterizedTest
    @MethodSource("models")
    void everyServiceTaskIsNamedAsItsDelegate(File model) {
        assertThat(read(model).getModelElementsByType(ServiceTask.class)).allSatisfy(task -> {
            assertThat(task.getId()).isEqualTo(idFor(task.getName()));
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + task.getId() + "Delegate}");
            assertThat(delegates(JavaDelegate.class)).contains(task.getId() + "Delegate");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyListenerIsNamedAsItsUserTask(File model) {
        assertThat(read(model).getModelElementsByType(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getId()).isEqualTo(idFor(task.getName()));
            assertThat(listeners(task))
                    .allSatisfy(listener -> assertThat(listener).isEqualTo(task.getId() + "Delegate"))
                    .isSubsetOf(delegates(ExecutionListener.class));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyFormExistsAndIsNamedAsItsTask(File model) {
        assertThat(formsOf(model))
                .isNotEmpty()
                .allSatisfy(form -> assertThat(FORMS.resolve(form + ".form")).exists());
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelIsNamedAsItsFile(File model) {
        assertThat(read(model).getModelElementsByType(Process.class))
                .singleElement()
                .satisfies(process -> assertThat(process.getId() + ".bpmn").isEqualTo(model.getName()));
    }

    @Test
    void everyDelegateServesATask() {
        var used = models().flatMap(model -> read(model).getModelElementsByType(FlowNode.class).stream())
                .map(node -> node.getId() + "Delegate")
                .collect(Collectors.toSet());

        assertThat(used).containsAll(delegates(JavaDelegate.class)).containsAll(delegates(ExecutionListener.class));
    }

    @Test
    void everyFormIsUsed() throws IOException {
        var used = models().flatMap(model -> formsOf(model).stream()).collect(Collectors.toSet());

        try (var files = Files.list(FORMS)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".form"))
                            .map(name -> name.replace(".form", "")))
                    .containsExactlyInAnyOrderElementsOf(used);
        }
    }

    private static Set<String> formsOf(File model) {
        var read = read(model);
        var forms = new TreeSet<String>();
        read.getModelElementsByType(StartEvent.class).forEach(start -> add(start.getCamundaFormRef(), forms));
        read.getModelElementsByType(UserTask.class).forEach(task -> add(task.getCamundaFormRef(), forms));
        return forms;
    }

    private static void add(String form, Set<String> forms) {
        if (form != null) {
            forms.add(form);
        }
    }

    private static List<String> listeners(UserTask task) {
        if (task.getExtensionElements() == null) {
            return List.of();
        }
        return task
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaExecutionListener.class)
                .list()
                .stream()
                .map(listener -> listener.getCamundaDelegateExpression().replaceAll("[${}]", ""))
                .toList();
    }

    /** Names of the beans that implement this: the class's simple name with a small first letter. */
    private static Collection<String> delegates(Class<?> type) {
        return HOUSE.stream()
                .filter(found -> found.isAssignableTo(type))
                .filter(found -> found.getPackageName().endsWith(".process"))
                .map(JavaClass::getSimpleName)
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .collect(Collectors.toSet());
    }

    /** "Send to user" becomes {@code sendToUser}, "Generate QR code" {@code generateQrCode}. */
    private static String idFor(String label) {
        var words = label.toLowerCase(Locale.ROOT).split(" ");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private static BpmnModelInstance read(File model) {
        return Bpmn.readModelFromFile(model);
    }

    static Stream<File> models() {
        return Stream.of(MODELS.toFile().listFiles((folder, name) -> name.endsWith(".bpmn")));
    }
}
